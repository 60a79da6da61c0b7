import { type Expression, multiply, type Quantity } from "@shoreline/simulate";
import { inMonth } from "./world.ts";

/** The lines of the cash flow, in the order in which they are shown. */
export const lineKeys = [
  "wages",
  "employerBurden",
  "nightCover",
  "attrition",
  "management",
  "seats",
  "tools",
  "travel",
  "vendorPrice",
  "onSite",
  "freelancers",
  "employerOfRecord",
  "programme",
  "upkeep",
  "retainedOrganisation",
  "specification",
  "interfaces",
  "changeOrders",
  "entity",
  "materials",
  "energy",
  "freight",
  "duty",
  "ordering",
  "inventory",
  "quality",
  "incumbents",
  "interim",
  "delay",
  "foregone",
  "incidents",
  "interruptions",
  "tax",
  "valueAddedTax",
  "selection",
  "setUp",
  "fitOut",
  "tooling",
  "improvement",
  "automation",
  "knowledgeTransfer",
  "severance",
  "transfer",
  "exit",
] as const;
export type LineKey = (typeof lineKeys)[number];

/** Once (investment) or again and again; capital goods are a part of what is paid once. */
export type LineKind = "run" | "oneOff" | "capital";

/** One line of an alternative's cash flow: money of home currency, paid in each month (nominal). */
export interface Line {
  readonly key: LineKey;
  readonly kind: LineKind;
  readonly monthly: Expression;
}

const KINDS: Partial<Record<LineKey, LineKind>> = {
  selection: "oneOff",
  setUp: "oneOff",
  fitOut: "capital",
  tooling: "capital",
  improvement: "oneOff",
  automation: "capital",
  knowledgeTransfer: "oneOff",
  severance: "oneOff",
  transfer: "oneOff",
  exit: "oneOff",
};

/** A cost line: its key, and the product of its factors as money of each month in home currency. */
export function line(key: LineKey, ...factors: readonly Quantity[]): Line {
  return { key, kind: KINDS[key] ?? "run", monthly: multiply(...factors) };
}

/** A payment in the first month. */
export function atStart(key: LineKey, months: number, ...factors: readonly Quantity[]): Line {
  return line(key, inMonth(months, 0), ...factors);
}
