import { exchangeRateAt } from "@shoreline/atlas";
import { outcomes, type Outcome, type Placement, type Setting, type SiteConditions } from "@shoreline/economics";
import { movedTo } from "../../packages/decide/src/alternatives/movedTo.ts";
import { employerBurden } from "@shoreline/people";
import type { GivenBrief } from "@shoreline/scope";
import fc from "fast-check";
import { givenBriefs } from "./givenBriefs.ts";
import { briefOf, groundOf, inHouse, pickedAlternatives, picks, SAMPLING, siteIds } from "./ground.ts";
import type { Law } from "./law.ts";

interface Case {
  readonly given: GivenBrief;
  readonly pick: readonly number[];
  /** Which of the sites becomes cheaper. */
  readonly place: number;
  /** Pay after against before. */
  readonly factor: number;
  /** Whether what the employer owes on top is reckoned anew, with its ceilings and thresholds. */
  readonly isBurdenNew: boolean;
}

/** Two different ways to add up some twenty lines of up to 192 months part by about 1e-14 of the sum. */
const ROUNDING = 1e-12;

/** A wage that falls, all else equal, makes no alternative at the site dearer in any future. */
export const cheaperWage: Law<Case> = {
  claim: "a cheaper wage makes no alternative at its site dearer, in no future",
  cases: fc.record({
    given: givenBriefs,
    pick: picks,
    place: fc.nat({ max: 2 }),
    factor: fc.constantFrom(0.3, 0.7, 0.9, 0.97, 0.99, 0.999),
    isBurdenNew: fc.boolean(),
  }),
  offences: ({ given, pick, place, factor, isBurdenNew }) => {
    const ground = groundOf(briefOf(given));
    const ids = siteIds(ground.brief);
    const id = ids[place % ids.length]!;
    const cheaper = withPay(ground, id, factor, isBurdenNew);
    const named = pickedAlternatives(ground, pick).filter(({ placement }) => isAt(placement, id));
    const before = costs(
      ground,
      named.map(({ placement }) => placement),
    );
    const after = costs(
      cheaper,
      named.map(({ placement }) => movedTo(cheaper, placement)),
    );
    return named.flatMap((each, index) => dearer(each.id, before[index]!, after[index]!));
  },
};

function isAt({ site, shares = [] }: Placement, id: string): boolean {
  return site.site.id === id || shares.some(({ placement }) => placement.site.site.id === id);
}

function costs(ground: Setting, placements: readonly Placement[]): readonly Outcome[] {
  return outcomes({ setting: ground, placements, baseline: inHouse(ground) }, SAMPLING, () => ({}));
}

function dearer(id: string, { cost: before }: Outcome, { cost: after, lines }: Outcome): readonly string[] {
  const trials = [...before.keys()].filter(
    (trial) => after[trial]! > before[trial]! + ROUNDING * Math.abs(before[trial]!),
  );
  const [first] = trials;
  if (first === undefined) return [];
  const figures = [...lines].map(([key, column]) => `${key} ${column[first]!.toFixed(0)}`).join(", ");
  return [
    `${id} is dearer in ${trials.length} futures: in future ${first} ${before[first]} becomes ${after[first]} (${figures})`,
  ];
}

/** The same ground with other pay at one site; where the site is home or the far shore, there too. */
function withPay(ground: Setting, id: string, factor: number, isBurdenNew: boolean): Setting {
  const conditionsOf = (each: string) => {
    const conditions = ground.conditionsOf(each);
    return each === id ? cheaperSite(ground, conditions, factor, isBurdenNew) : conditions;
  };
  return {
    ...ground,
    conditionsOf,
    conditionsFor: (roles) => (each) => {
      const conditions = ground.conditionsFor(roles)(each);
      return each === id ? cheaperSite(ground, conditions, factor, isBurdenNew) : conditions;
    },
    home: conditionsOf(ground.home.site.id),
    farShore: conditionsOf(ground.farShore.site.id),
  };
}

/**
 * Some statutes charge more below a threshold than above it (India's state insurance, Malaysia's provident fund), so
 * that a wage which falls past it costs the employer more. Such a wage is not cheaper, and the burden is left as it was.
 */
function cheaperSite({ brief }: Setting, site: SiteConditions, factor: number, isBurdenNew: boolean): SiteConditions {
  const payPerYear = site.payPerYear * factor;
  const perDollar = exchangeRateAt(brief.company.currency, brief.work.start).value;
  const burdenShare = isBurdenNew ? employerBurden(site.site.country, payPerYear / perDollar).share : site.burdenShare;
  const isCheaper = payPerYear * (1 + burdenShare) <= site.payPerYear * (1 + site.burdenShare);
  return { ...site, payPerYear, burdenShare: isCheaper ? burdenShare : site.burdenShare };
}
