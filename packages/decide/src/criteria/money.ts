import { returnIndex } from "@shoreline/economics";
import { clamp, divide, multiply, subtract } from "@shoreline/simulate";
import type { Criterion } from "./criterion.ts";

/** At 1.6 times the cost of one's own team money speaks fully against, at .3 times fully for. */
export const DEAREST = 1.6;
export const CHEAPEST = 0.3;

export const cost: Criterion = {
  key: "cost",
  group: "money",
  unit: "× cost of an in-house team",
  doubt: "none",
  need: () => 1,
  natural: ({ flow, inHouse }) => divide(flow.cost, inHouse.cost),
  shortfall: ({ flow, inHouse }) =>
    clamp(multiply(1 / (DEAREST - CHEAPEST), subtract(divide(flow.cost, inHouse.cost), CHEAPEST)), 0, 1),
};

/** Named `return` in a brief, which is a reserved word here. */
export const returnOnInvestment: Criterion = {
  key: "return",
  group: "money",
  unit: "gain ÷ (|gain| + investment)",
  doubt: "none",
  need: () => 1,
  natural: ({ flow, baseline }) => returnIndex(baseline, flow),
  shortfall: ({ flow, baseline }) => multiply(0.5, subtract(1, returnIndex(baseline, flow))),
};
