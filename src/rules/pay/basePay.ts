import type { Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";
import { term } from "../../text/field";

/** R081 固定底薪 of a whole month: what is agreed with the person, else by the position's level. */
export const basePay = rule({
  clause: "R081",
  inputs: {
    position: { kind: "text" },
    /** 底薪 of 花名册, when one is agreed with the person. */
    agreed: { kind: "money", min: 0, optional: true },
  },
  reads: ["positionLevel", "baseManager", "baseSupervisor", "baseMember"],
  evaluate({ position, agreed }, figures, note): Fen {
    if (agreed !== null) {
      note?.("base.agreed", {}, { money: agreed });
      return agreed;
    }
    const level = figures.positionLevel(position);
    const base =
      level === "manager"
        ? figures.baseManager
        : level === "supervisor"
          ? figures.baseSupervisor
          : figures.baseMember;
    note?.("base.byLevel", { position, level: term(`level.${level}`) }, { money: base });
    return base;
  },
});
