import { rule } from "../../engine/rule";
import { term } from "../../text/field";

/** R081 级别: whether a position is a manager's, a supervisor's or a member's (A34). */
export const level = rule({
  clause: "R081",
  inputs: { position: { kind: "text" } },
  reads: ["positionLevel"],
  evaluate({ position }, { positionLevel }, note) {
    const found = positionLevel(position);
    note?.("level.byPosition", { position, level: term(`level.${found}`) }, null);
    return found;
  },
});
