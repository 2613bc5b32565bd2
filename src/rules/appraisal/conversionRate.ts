import { rule } from "../../engine/rule";

/** R046 转化率: orders by visitors, which is a part of 1. Blank where there were no visitors to divide by. */
export const conversionRate = rule({
  clause: "R046",
  inputs: { conversion: { kind: "ratio", min: 0, max: 1 } },
  reads: [],
  evaluate({ conversion }, _, note) {
    note?.("appraisal.conversion", {}, { ratio: conversion });
    return conversion;
  },
});
