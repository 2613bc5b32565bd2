import { refuse, rule } from "../../engine/rule";

/** R045 流量增长率: growth against the month before; without traffic then there is no rate. */
export const trafficGrowth = rule({
  clause: "R045",
  inputs: {
    traffic: { kind: "number" },
    trafficBefore: { kind: "number", optional: true },
  },
  reads: [],
  evaluate({ traffic, trafficBefore }, _, note) {
    if (trafficBefore === null || trafficBefore <= 0)
      return refuse("appraisal.noTrafficBefore", "trafficBefore");
    const growth = (traffic - trafficBefore) / trafficBefore;
    note?.("appraisal.trafficGrowth", { traffic, before: trafficBefore }, { ratio: growth });
    return growth;
  },
});
