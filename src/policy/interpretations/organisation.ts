import { interpretation } from "../interpretation";

/** The organisation: where its clauses can be read in more than one way. */
export const organisation = [
  interpretation("A34", ["R092"], {
    byLevel: { "positionLevel.销售主管": "supervisor", "positionLevel.销售专员": "member" },
    asMembers: { "positionLevel.销售主管": "member" },
  }),
  interpretation("A42", ["R079", "R011", "R078"], {
    allowed: { managerVacancyAllowed: true },
    notAllowed: { managerVacancyAllowed: false },
  }),
  interpretation("A44", ["R078", "R018", "R011", "R014"], {
    d18: { orgProfile: ["D18"] },
    d6: { orgProfile: ["D6"] },
    d3: { orgProfile: ["D3"] },
    d4: { orgProfile: ["D4"] },
    d8: { orgProfile: ["D8"] },
  }),
] as const;
