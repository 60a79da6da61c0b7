import type { Parameters } from "@shoreline/economics";
import { type Futures, ratioOfMeans } from "./futures.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";

/** A new service in India, bought or run in a centre of one's own. */
export interface Choice {
  readonly home: string;
  readonly heads: number;
  readonly months: number;
  readonly tacitKnowledge: number;
  readonly demandVolatility: number;
  /** What a serious leak would cost, in the money of home. */
  readonly valueAtStake: number;
}

const SITE = "in-bengaluru";
const SMALLEST = 4;
const LARGEST = 2000;
const STEP = 1.1;

/** Present value of the captive ÷ present value of the vendor, for developers with the usual nature of their work. */
export function captiveToVendor(choice: Choice, parameters?: Parameters, futures?: Futures): number {
  const { home, heads, months, tacitKnowledge, demandVolatility, valueAtStake } = choice;
  const ground = serviceSetting(
    {
      home,
      function: "software",
      role: "softwareDeveloper",
      heads,
      months,
      nature: { tacitKnowledge, demandVolatility },
      sensitivity: { valueAtStake },
    },
    parameters,
  );
  return ratioOfMeans(ground, flowOf(ground, "employees", SITE).cost, flowOf(ground, "vendor", SITE).cost, futures);
}

/** Fewest heads, within a tenth, from which the captive costs less; infinite when it never does up to 2,000. */
export function crossOverHeads(choice: Omit<Choice, "heads">): number {
  for (let heads = SMALLEST; heads <= LARGEST; heads *= STEP) {
    if (captiveToVendor({ ...choice, heads }, undefined, { trials: 128 }) < 1) return heads;
  }
  return Number.POSITIVE_INFINITY;
}
