import { type Confidence, isNumberFact, isOwn, type NumberFact, OWN_FIGURE } from "./fact.ts";
import { exchangeRateAt } from "./exchangeRateAt.ts";
import { factAt, factBefore } from "./factAt.ts";
import type { FactsOnFile } from "./factsOnFile.ts";
import { role, type RoleKey } from "./roles.ts";
import { storedFacts } from "./storedFacts.ts";

/** One factor of a product, with the words that say what it is. */
export interface Step {
  readonly factor: number;
  readonly words: string;
}

/** The year in whose dollars the published pay stands. */
const baseYear = "2024";

/** Pay of a role in USD of a date as a product of steps, with the factor by which the level may be off either way. */
export interface WageBasis {
  readonly steps: readonly Step[];
  /** `baseYear`, or the date of an organisation's own figure. */
  readonly date: string;
  readonly down: number;
  readonly up: number;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
}

/**
 * How far the level of a wage of each confidence may be off, as a factor for the ends of the 10–90 % range.
 * An official wage of a large sample moves by revisions only; survey medians of the same country and role differ by
 * 10 to 25 % between publishers; a role computed from three ratios compounds their errors of about 12 % each;
 * priors repeat the 0.31 log residual of the fit on income, and more.
 */
const levelSpread: Readonly<Record<Confidence, number>> = {
  high: 1.1,
  medium: 1.18,
  derived: 1.22,
  low: 1.3,
  assumed: 1.45,
};

/**
 * Pay of a role in a country: what an organisation itself pays; else in 2024 USD a local figure, the developer market, or
 * the average wage and its ratios.
 */
export function wageBasis(key: RoleKey, iso2: string, date: string, onFile: FactsOnFile): WageBasis {
  const facts = onFile.at(iso2, `wage:${key}`).filter(isNumberFact);
  const own = onFile.isOwn(iso2, `wage:${key}`) ? factBefore(facts, date) : undefined;
  if (own !== undefined) return fromOwn(own, `${role(key).title}, ${iso2}`, onFile);
  const local = facts.at(-1);
  if (local !== undefined) return fromFact(local, `${role(key).title}, ${iso2}`);
  return role(key).market === "technology" ? technologyBasis(key, iso2, onFile) : officeBasis(key, iso2, onFile);
}

/** An organisation's own figure, from its own date on; one in another currency at the rate of that date. */
function fromOwn(fact: NumberFact, words: string, onFile: FactsOnFile): WageBasis {
  const currency = fact.unit.slice(0, 3);
  const basis = { ...fromFact(fact, words), date: fact.date };
  const paid = { factor: fact.value, words: `${currency} ${words} in ${fact.date} (${OWN_FIGURE})` };
  if (currency === "USD") return { ...basis, steps: [paid] };
  const rate = exchangeRateAt(currency, fact.date, onFile).value;
  return { ...basis, steps: [paid, { factor: 1 / rate, words: `USD per ${currency} in ${fact.date}` }] };
}

function usWage(key: RoleKey): number {
  return Number(storedFacts("US", `wage:${key}`).at(-1)?.value);
}

/** A stored fact that keeps its own range, or takes the one of its confidence. */
function fromFact(fact: NumberFact, words: string): WageBasis {
  const spread = levelSpread[fact.confidence];
  const note = fact.note === undefined ? {} : { note: fact.note };
  const whose = isOwn(fact) ? ` (${OWN_FIGURE})` : "";
  return {
    steps: [{ factor: fact.value, words: `USD ${words} in ${fact.date}${whose}` }],
    date: baseYear,
    down: fact.low === undefined ? spread : fact.value / fact.low,
    up: fact.high === undefined ? spread : fact.high / fact.value,
    confidence: fact.confidence,
    source: fact.source,
    ...note,
  };
}

/** Roles of the same labour market as developers, by the US ratio of the two. */
function technologyBasis(key: RoleKey, iso2: string, onFile: FactsOnFile): WageBasis {
  const developer = onFile.at(iso2, "developerWageUsd").findLast(isNumberFact) ?? factAt("developerWageUsd", iso2);
  const basis = fromFact(developer, `software developer, ${iso2}`);
  if (key === "softwareDeveloper") return basis;
  const [own, developers] = [usWage(key), usWage("softwareDeveloper")];
  const step = {
    factor: own / developers,
    words: `${role(key).title} over developer in the US (${own} ÷ ${developers})`,
  };
  return withSteps(basis, [step], "derived");
}

/** Further steps; each adds the error of a ratio, and the confidence can only fall. */
function withSteps(basis: WageBasis, steps: readonly Step[], most: Confidence): WageBasis {
  const confidence = levelSpread[basis.confidence] > levelSpread[most] ? basis.confidence : most;
  const ratioError = 1.08;
  return {
    ...basis,
    steps: [...basis.steps, ...steps],
    down: basis.down * ratioError,
    up: basis.up * ratioError,
    confidence,
  };
}

/** US pay of the role over the US mean, times the local mean, times the local standing of its occupation group. */
function officeBasis(key: RoleKey, iso2: string, onFile: FactsOnFile): WageBasis {
  const first = averageWageBasis(key, iso2, onFile);
  const isOwnAverage = onFile.isOwn(iso2, "averageWageUsd");
  const countsInformal = storedFacts(iso2, "averageWageCountsInformalWork").at(-1)?.value === true;
  return countsInformal && !isOwnAverage ? middleOf(first, technologyBasis(key, iso2, onFile)) : first;
}

function averageWageBasis(key: RoleKey, iso2: string, onFile: FactsOnFile): WageBasis {
  const average = factAt("averageWageUsd", iso2);
  const stored = onFile.at(iso2, "averageWageUsd").findLast(isNumberFact) ?? average;
  const [own, mean] = [usWage(key), factAt("averageWageUsd", "US").value];
  const group = Number(role(key).isco08[0]) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  const local = factAt(`occupationGroup${group}Ratio`, iso2, undefined, onFile);
  const us = factAt(`occupationGroup${group}Ratio`, "US").value;
  const steps = [
    { factor: own / mean, words: `${role(key).title} over mean pay in the US (${own} ÷ ${mean})` },
    {
      factor: local.value / us,
      words: `standing of occupation group ${group} against the US (${local.value} ÷ ${us})`,
    },
  ];
  return withSteps(
    fromFact(stored, `average wage, ${iso2}`),
    steps,
    local.confidence === "assumed" ? "low" : "derived",
  );
}

/** The product of the steps. */
export function productOf(steps: readonly Step[]): number {
  return steps.reduce((product, { factor }) => product * factor, 1);
}

/**
 * Where the average wage counts informal work it is too low for a formal employer, and the developer market too high:
 * the geometric middle stands, and the range reaches both.
 */
function middleOf(low: WageBasis, high: WageBasis): WageBasis {
  const [a, b] = [productOf(low.steps), productOf(high.steps)];
  const middle = Math.sqrt(a * b);
  const words = `geometric middle of ${Math.round(a)} (average wage and ratios) and ${Math.round(b)} (US pay at the local developer level)`;
  const reach = Math.max(a, b) / middle;
  return {
    steps: [{ factor: middle, words }],
    date: baseYear,
    down: reach * 1.1,
    up: reach * 1.1,
    confidence: "low",
    source: "shoreline",
    note: "official wages count informal work",
  };
}
