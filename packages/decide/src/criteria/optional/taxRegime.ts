import type { Evidence, Setting, SiteConditions } from "@shoreline/economics";
import { role } from "@shoreline/atlas";
import table from "./taxRegimes.json" with { type: "json" };

/** A tax regime that a country offers to newcomers, with where it was read. */
export interface TaxRegime {
  /** ISO 3166 two-letter code. */
  readonly country: string;
  readonly name: string;
  /** Whoever qualifies may choose it, or an authority decides. */
  readonly granted: "byElection" | "onApplication";
  /** `technology`: work of which at least half is done by technology roles. */
  readonly for: "all" | "technology";
  readonly leastHeads: number;
  /** One after the other from the start of the work; `null` years: without end. After the last step the usual rate applies. */
  readonly steps: readonly { readonly years: number | null; readonly rateShare: number }[];
  readonly condition: string;
  readonly source: string;
  /** Day or year of which it is true. */
  readonly date: string;
  readonly evidence: Evidence;
}

/** Every regime that is on file. */
export const taxRegimes = table as readonly TaxRegime[];

/** Odds that an application succeeds, where work lasts long enough for one to be made at all: judgement. */
const GRANTED = { byElection: 1, onApplication: 0.6 } as const;

/** An application takes preparation and promises jobs that stay: work of fewer months seldom sees it through. */
const LASTING_MONTHS = 24;

/**
 * Rate of company tax that a centre of one's own expects at a site, month by month of the simulated time: the usual rate
 * of the country, and with the odds of getting it the regime that is on file for it. The usual rate where there is none.
 */
export function expectedTaxRates(setting: Setting, site: SiteConditions): readonly number[] {
  const usual = site.corporateTaxShare;
  const regime = taxRegimes.find((each) => each.country === site.site.country && qualifies(setting, each));
  const odds = regime ? oddsOf(setting, regime) : 0;
  return Array.from({ length: setting.world.months }, (_, month) => {
    const reduced = regime ? Math.min(usual, rateInMonth(regime, month) ?? usual) : usual;
    return usual - odds * (usual - reduced);
  });
}

function qualifies({ nature, workload }: Setting, { for: kind, leastHeads }: TaxRegime): boolean {
  const technology = workload.roles
    .filter(({ role: key }) => role(key).market === "technology")
    .reduce((sum, { share }) => sum + share, 0);
  return nature.headcount >= leastHeads && (kind === "all" || technology >= 0.5);
}

function oddsOf({ nature }: Setting, { granted }: TaxRegime): number {
  const lasting = granted === "byElection" ? 1 : Math.min(1, nature.months / LASTING_MONTHS);
  return GRANTED[granted] * lasting;
}

function rateInMonth({ steps }: TaxRegime, month: number): number | undefined {
  let end = 0;
  for (const { years, rateShare } of steps) {
    end += years === null ? Number.POSITIVE_INFINITY : years * 12;
    if (month < end) return rateShare;
  }
  return undefined;
}
