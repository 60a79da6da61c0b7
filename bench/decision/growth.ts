import { decide } from "@shoreline/decide";
import { type BriefReading, type GivenBrief, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

/** What a decision with so many alternatives took, in milliseconds. */
export interface Grown {
  readonly what: string;
  readonly alternatives: number;
  readonly least: number;
}

const RUNS = 5;
/** Nothing is drawn from these: they only make the list of sites longer. */
const FURTHER_SITES = [
  "vn-ho-chi-minh-city",
  "my-kuala-lumpur",
  "eg-cairo",
  "lt-vilnius",
  "br-sao-paulo",
  "ar-buenos-aires",
];

const PARTS = [
  { name: "core", share: 0.4, nature: { tacitKnowledge: 0.8, core: 0.9 } },
  { name: "books", share: 0.3, nature: { tacitKnowledge: 0.2, clarity: 0.9 } },
  { name: "data", share: 0.3, nature: { tacitKnowledge: 0.1, clarity: 0.95 } },
];

/** How the time of a decision grows with its alternatives: more sites, then several sites by the clock, then hybrids. */
export function growth(reading: BriefReading, trials: number): readonly Grown[] {
  const given = reading.given as GivenBrief;
  const named = [...(given.candidates?.sites ?? []), ...FURTHER_SITES];
  const sites = [1, 3, 5, 10, 16].map((count) => [`${count} sites`, withSites(given, named.slice(0, count))] as const);
  const ten = withSites(given, named.slice(0, 10));
  const roundTheClock: GivenBrief = { ...ten, nature: { ...ten.nature, coverage: "24x7" } };
  const inParts: GivenBrief = { ...ten, work: { ...ten.work, split: PARTS } };
  const cases = [...sites, ["10 sites, round the clock", roundTheClock], ["10 sites, three parts", inParts]] as const;
  return cases.map(([what, brief]) => ({ what, ...timed(brief, trials) }));
}

function withSites(given: GivenBrief, sites: string[]): GivenBrief {
  return { ...given, candidates: { ...given.candidates, sites } };
}

function timed(given: GivenBrief, trials: number): Omit<Grown, "what"> {
  const reading = expectOk(readBrief(given));
  const once = () => expectOk(decide(reading, { trials })).alternatives.length;
  const alternatives = once();
  once();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    once();
    return performance.now() - start;
  });
  return { alternatives, least: Math.min(...times) };
}
