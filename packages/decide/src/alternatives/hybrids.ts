import type { Party } from "@shoreline/arrangements";
import { gapBetween, type Placement, placementId, shareSetting, type Setting } from "@shoreline/economics";
import type { Criterion } from "../criteria/criterion.ts";
import { APART } from "../criteria/sharedValue.ts";
import { CHEAPEST, DEAREST } from "../criteria/money.ts";
import type { Sampling } from "../sampling.ts";
import { expectedValues } from "../simulation.ts";
import { namedPlacement } from "./arrangement.ts";
import { hybridPlacement } from "./hybridPlacement.ts";
import { limitFaults } from "./limits.ts";
import { bestDivisions, type Division } from "./bestDivisions.ts";

/** What a search for hybrids looks at. */
export interface HybridQuestion {
  readonly setting: Setting;
  /** Where parts may go, best first: of each kind the best arrangement for the whole, home among them. */
  readonly places: readonly Placement[];
  readonly baseline: Placement;
  readonly weighed: readonly Criterion[];
  /** Mean weight of each of these criteria. */
  readonly meanWeights: readonly number[];
  readonly sampling: Sampling;
}

/** Hybrids that are looked at closely; places that parts are tried at, and futures in which. */
const KEPT = 10;
const MOST_PLACES = 12;
const TRIED_FUTURES = 256;
/** Of all cost, what is paid for people who do the work: it grows with the hours that being apart takes. */
const LABOUR_SHARE = 0.8;

/**
 * The most promising ways to divide the parts of the work among several places. Each part is simulated by itself at each
 * place; a division is worth the sum of its parts less what it costs that those which have to do with each other are
 * apart; the best by that count are then simulated as a whole, like any alternative. None for work in one piece.
 */
export function hybrids({
  setting,
  places,
  baseline,
  weighed,
  meanWeights,
  sampling,
}: HybridQuestion): readonly Placement[] {
  const { split = [], interfaces = [] } = setting.brief.work;
  const tried = places.slice(0, MOST_PLACES);
  if (split.length < 2 || tried.length < 2) return [];
  const worth = split.map(({ name, share }) => {
    const own = shareSetting(setting, { parts: [name], share, placement: baseline });
    const values = expectedValues(own, tried, baseline, {
      ...sampling,
      trials: Math.min(TRIED_FUTURES, sampling.trials),
      weighed,
    });
    return tried.map((placement, place) =>
      limitFaults(own, namedPlacement(placement)).length > 0
        ? Number.NEGATIVE_INFINITY
        : share * scoreAt(meanWeights, values[place]!),
    );
  });
  const names = split.map(({ name }) => name);
  const meetings = interfaces.map(({ between: [one, other], share }) => ({
    parts: [names.indexOf(one), names.indexOf(other)] as const,
    // Both sides spend the hours of the smaller one.
    hours: 2 * share * Math.min(split[names.indexOf(one)]!.share, split[names.indexOf(other)]!.share),
  }));
  const gaps = tried.map((one) => tried.map((other) => gapBetween(setting, one, other)));
  const goTogether = tried.map((one) => tried.map((other) => mayGoTogether(one, other)));
  const price = priceOfContact(setting, weighed, meanWeights);
  return bestDivisions(
    { worth, meetings: meetings.map((each) => ({ ...each, hours: each.hours * price })), gaps, goTogether },
    KEPT,
  )
    .flatMap((division) => hybridOf(setting, names, tried, division) ?? [])
    .filter(distinctById());
}

/** Ways to have people of one's own: through one's own entity, a service, or a partner who builds it. */
const PAYROLLS: readonly Party[] = ["employees", "employerOfRecord", "buildOperateTransfer"];

/** Who has an entity in a country does not hire there through somebody else's. */
function mayGoTogether(one: Placement, other: Placement): boolean {
  if (one.party === other.party || one.site.site.country !== other.site.site.country) return true;
  return !(PAYROLLS.includes(one.party) && PAYROLLS.includes(other.party));
}

function hybridOf(setting: Setting, names: readonly string[], places: readonly Placement[], division: Division) {
  return hybridPlacement(
    setting,
    names.map((part, index) => ({ part, placement: places[division[index]!]! })),
  );
}

function scoreAt(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * values[index]!, 0);
}

/** Points of score that it costs when all hours are contact with people as far away as it gets. */
function priceOfContact({ parameters }: Setting, weighed: readonly Criterion[], weights: readonly number[]): number {
  const perCriterion = (key: string): number => {
    if (key === "cost") return (parameters.interfaceLoss.mode * LABOUR_SHARE) / (DEAREST - CHEAPEST);
    return APART[key]?.value ?? 0;
  };
  return weighed.reduce((sum, { key }, index) => sum + weights[index]! * perCriterion(key), 0);
}

function distinctById(): (placement: Placement) => boolean {
  const seen = new Set<string>();
  return (placement) => {
    const id = placementId(placement);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  };
}
