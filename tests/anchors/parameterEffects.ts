import {
  type Parameter,
  type ParameterKey,
  parameterKeys,
  type Parameters,
  publishedParameters,
  withParameterScaled,
} from "@shoreline/economics";
import { captiveToVendor } from "./captiveAgainstVendor.ts";
import { captiveSaving } from "./captiveSaving.ts";
import { vendorAdvantage } from "./clericalCentre.ts";
import type { Deal } from "./fullScopeDeals.ts";
import { median } from "./futures.ts";
import { netSavings } from "./netSaving.ts";

/** What the parameters are held against; shares. */
export interface Held {
  /** Median net saving of the contracts of full scope. */
  readonly contracts: number;
  /** Steady saving of the captive, mean of three homes. */
  readonly captive: number;
  /** By how much a vendor's paid head is cheaper than a captive's: a thousand clerks. */
  readonly perHead: number;
  /** Present value of the vendor ÷ that of the captive − 1: a hundred developers for five years. */
  readonly perOutput: number;
}

/** Changes of what is held when one parameter is a fifth smaller and a fifth larger. */
export interface ParameterEffect {
  readonly key: ParameterKey;
  readonly smaller: Held;
  readonly larger: Held;
}

const HOMES = ["us-chicago", "de-munich", "se-stockholm"];
const FUTURES = { trials: 128 };
const DEVELOPERS = {
  home: "us-chicago",
  heads: 100,
  months: 60,
  tacitKnowledge: 0.4,
  demandVolatility: 0.1,
  valueAtStake: 1_000_000,
};

export function held(deals: readonly Deal[], parameters: Parameters = publishedParameters): Held {
  const captives = HOMES.map((home) => captiveSaving(home, parameters, FUTURES).steadyShare);
  return {
    contracts: median(netSavings(deals, parameters, 64).map(({ share }) => share)),
    captive: captives.reduce((sum, share) => sum + share, 0) / captives.length,
    perHead: vendorAdvantage("us-chicago", "data-processing", "dataProcessor", parameters).perPaidHeadShare,
    perOutput: 1 / captiveToVendor(DEVELOPERS, parameters, FUTURES) - 1,
  };
}

/** Every parameter a fifth smaller and a fifth larger, in the same futures; the largest effect on anything held first. */
export function parameterEffects(
  deals: readonly Deal[],
  keys: readonly ParameterKey[] = parameterKeys,
): readonly ParameterEffect[] {
  const now = held(deals);
  const change = (key: ParameterKey, factor: number): Held => difference(held(deals, scaled(key, factor)), now);
  const effects = keys.map((key): ParameterEffect => ({ key, smaller: change(key, 0.8), larger: change(key, 1.2) }));
  return effects.toSorted((a, b) => size(b) - size(a));
}

/** The largest change of anything that is held. */
export function size({ smaller, larger }: ParameterEffect): number {
  return Math.max(...[...Object.values(smaller), ...Object.values(larger)].map(Math.abs));
}

function difference(then: Held, now: Held): Held {
  return {
    contracts: then.contracts - now.contracts,
    captive: then.captive - now.captive,
    perHead: then.perHead - now.perHead,
    perOutput: then.perOutput - now.perOutput,
  };
}

/** Hours that reach the work cannot be more than those that are paid: such a share stops at 1. */
function scaled(key: ParameterKey, factor: number): Parameters {
  const parameters = withParameterScaled(publishedParameters, key, factor);
  const { low, mode, high, ...rest } = parameters[key];
  if (!isBounded(rest)) return parameters;
  return { ...parameters, [key]: { ...rest, low: Math.min(1, low), mode: Math.min(1, mode), high: Math.min(1, high) } };
}

export function isBounded({ unit }: Pick<Parameter, "unit">): boolean {
  return unit === "share of paid hours";
}
