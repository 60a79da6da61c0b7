import { parseArrangementId } from "@shoreline/arrangements";
import type { Brief } from "@shoreline/scope";
import { type Fault, givenText, nearestHint } from "@shoreline/units";
import { type AskedSampling, samplingMethods } from "./sampling.ts";

const MOST_TRIALS = 1_000_000;

/** What is wrong with the number of futures, the seed or the way of drawing. */
export function samplingFaults({ trials, seed, method }: AskedSampling): readonly Fault[] {
  const faults: Fault[] = [];
  if (method !== undefined && !samplingMethods.includes(method)) {
    const allowed = samplingMethods.join(", ");
    faults.push({ code: "decide.sampling", path: "sampling", given: givenText(method), allowed });
  }
  if (!isWhole(trials, 1, MOST_TRIALS)) {
    faults.push({
      code: "decide.trials",
      path: "trials",
      given: givenText(trials),
      allowed: `a whole number from 1 to ${MOST_TRIALS}`,
    });
  }
  if (!isWhole(seed, 0, Number.MAX_SAFE_INTEGER)) {
    faults.push({
      code: "decide.seed",
      path: "seed",
      given: givenText(seed),
      allowed: `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
    });
  }
  return faults;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** A baseline must be one party at one site; a named vendor must have offered there. */
export function baselineFaults({ baseline, candidates }: Brief): readonly Fault[] {
  const { alternative } = baseline;
  if (alternative === undefined) return [];
  const path = "baseline.alternative";
  const parsed = parseArrangementId(alternative, path);
  if (!parsed.ok) return parsed.faults;
  const { party, vendorId, sites } = parsed.value;
  const code = "decide.unknown-baseline";
  const given = givenText(alternative);
  if (sites.length > 1) return [{ code, path, given, allowed: "one party at one site, such as employees@us-chicago" }];
  if (vendorId === undefined) return [];
  const offers = candidates.vendors.map(({ id, site }) => `vendor:${id}@${site}`);
  if (party === "vendor" && offers.includes(alternative)) return [];
  const allowed =
    offers.length > 0 ? offers.join(", ") : "a party at a site; no vendor has offered in candidates.vendors";
  const hint = nearestHint(alternative, offers);
  return [{ code, path, given, allowed, ...(hint ? { hint } : {}) }];
}
