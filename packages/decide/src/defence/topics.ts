import type { DrawnInput } from "../drawn/drawnInputs.ts";

/** Inputs that one would find out about together. */
export interface Topic {
  readonly topic: string;
  readonly path: string;
  /** Places of its inputs in the list. */
  readonly places: readonly number[];
}

/** What belongs together, by the last part of a stream's name. */
const TOPICS: readonly (readonly [path: string, topic: string, keys: RegExp])[] = [
  ["topics.work", "how much work it is and how much it changes", /^(workload|scopeGrowth|growth|change.*)$/],
  [
    "topics.pay",
    "pay, its growth and exchange rates",
    /^(payLevel|wage.*|exchangeRate|depreciationShare|.*PayPremium|.*PayAbroad|rareSkillPremium|managerPayFactor)$/,
  ],
  [
    "topics.productivity",
    "how well and how fast teams learn and work",
    /^(skill|.*Utilisation.*|.*[lL]earning.*|.*Loss|remoteEfficiency|vendorPracticeGain|startShare|onboardingShare|freelancerRejected|freelancerIdle)$/,
  ],
  [
    "topics.offers",
    "what partners ask: offers",
    /^(rate|.*Markup.*|.*Premium.*|.*Fee|eorSpread|changePremium|foreignContract)$/,
  ],
  ["topics.time", "how long it takes to begin and to hand over", /^(leadTime|transition|.*Months)$/],
  ["topics.risks", "leaks, failures and interruptions", /^(incident.*|insolvency.*|termination.*|disruption.*)$/],
];
const COSTS = ["topics.costs", "what it costs to set up, steer and house the work"] as const;
const MEASURES = ["topics.measures", "what is done at home: what it costs and what it brings"] as const;
const JUDGEMENT = ["topics.judgement", "how far arrangements fall short of what you need"] as const;

/** The topics of these inputs, each with at least one; an input belongs to the first topic that fits. */
export function topics(inputs: readonly DrawnInput[]): readonly Topic[] {
  const places = new Map<string, { topic: string; places: number[] }>();
  inputs.forEach(({ path }, place) => {
    const [key, topic] = topicOf(path);
    const found = places.get(key) ?? { topic, places: [] };
    found.places.push(place);
    places.set(key, found);
  });
  return [...places].map(([path, { topic, places: of }]) => ({ path, topic, places: of }));
}

function topicOf(path: string): readonly [string, string] {
  if (path.startsWith("trait/")) return JUDGEMENT;
  if (path.startsWith("measure/")) return MEASURES;
  const key = path.split("/").at(-1) ?? path;
  const found = TOPICS.find(([, , keys]) => keys.test(key));
  return found ? [found[0], found[1]] : COSTS;
}
