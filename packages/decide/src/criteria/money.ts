import { type CashFlow, returnIndex } from "@shoreline/economics";
import { clamp, describedOnce, divide, multiply, subtract } from "@shoreline/simulate";
import type { Criterion } from "./criterion.ts";

/** At 1.6 times the cost of one's own team money speaks fully against, at .3 times fully for. */
export const DEAREST = 1.6;
export const CHEAPEST = 0.3;

/** What an arrangement costs, as a multiple of another one. */
const costOver = describedOnce((flow: CashFlow) => describedOnce((other: CashFlow) => divide(flow.cost, other.cost)));

export const cost: Criterion = {
  key: "cost",
  group: "money",
  unit: "× cost of an in-house team",
  doubt: "none",
  need: () => 1,
  natural: ({ flow, inHouse }) => costOver(flow)(inHouse),
  shortfall: ({ flow, inHouse }) =>
    clamp(multiply(1 / (DEAREST - CHEAPEST), subtract(costOver(flow)(inHouse), CHEAPEST)), 0, 1),
};

/** How well an arrangement pays beyond a baseline. */
const returnOver = describedOnce((flow: CashFlow) => describedOnce((other: CashFlow) => returnIndex(other, flow)));

/** Named `return` in a brief, which is a reserved word here. */
export const returnOnInvestment: Criterion = {
  key: "return",
  group: "money",
  unit: "gain ÷ (|gain| + investment)",
  doubt: "none",
  need: () => 1,
  natural: ({ flow, baseline }) => returnOver(flow)(baseline),
  shortfall: ({ flow, baseline }) => multiply(0.5, subtract(1, returnOver(flow)(baseline))),
};
