import {
  cities,
  countries,
  employerContributionShareAt,
  type Fact,
  factAt,
  type NumberKey,
  roles,
  wageAt,
} from "@shoreline/atlas";
import { decide, type Decision, electricityFact } from "@shoreline/decide";
import { parameterKeys, publishedParameters } from "@shoreline/economics";
import { atlasOf, type BriefReading, functionKeys, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { readFileSync } from "node:fs";

type Assumption = Decision["assumptions"][number];
type Law = NonNullable<Decision["alternatives"][number]["peopleLeftBehind"]>["law"];

/**
 * A decision that keeps every text that one may keep in English: every fact of every place with how it was found, every
 * reason of an assumption and of a site, every rule of law, and every warning. Its figures are those of a small one.
 */
export function decisionOfEverything(): Decision {
  const decision = expectOk(decide(crowded(), { trials: 64 }));
  const other = expectOk(decide(spread(), { trials: 64 }));
  const law = everyLaw();
  return {
    ...decision,
    facts: everyFact(),
    assumptions: everyAssumption(),
    // Without one that arrangements name all the same.
    proposals: [...other.proposals, ...decision.proposals].filter(({ site }) => site !== "in-pune"),
    warnings: [decision, other, ...everyReading()].flatMap(({ warnings }) => warnings),
    alternatives: decision.alternatives.map((each) =>
      each.peopleLeftBehind === null ? each : { ...each, peopleLeftBehind: { ...each.peopleLeftBehind, law } },
    ),
  };
}

/** A team that leaves its work, too few people for its hours, books that nobody follows, and more sites than are looked at. */
function crowded(): BriefReading {
  return read({
    work: TICKETS,
    nature: { coverage: "24x7" },
    company: { home: "de-berlin", teams: [{ site: "de-berlin", role: "itSupport", headcount: 30 }] },
    baseline: { runCostPerYear: 90_000_000 },
    candidates: {
      sites: cities()
        .map(({ id }) => id)
        .slice(0, 24),
    },
  });
}

/** Sites that were found for a home where work is cheap, a team and a vendor elsewhere, and books that cost next to nothing. */
function spread(): BriefReading {
  return read({
    work: { ...TICKETS, volumes: { ticketsPerMonth: 5_000, handlingMinutes: 20 } },
    company: {
      home: "in-pune",
      teams: ["in-pune", "pl-krakow"].map((site) => ({ site, role: "itSupport", headcount: 10 })),
    },
    baseline: { runCostPerYear: 1 },
    candidates: { vendors: [{ id: "acme", site: "us-chicago", ratePerHour: 60 }] },
  });
}

const TICKETS = { kind: "service", function: "it-support", volumes: { ticketsPerMonth: 100, handlingMinutes: 5 } };

/** What sites are asked for, beside pay; `siteConditions` names the keys. */
const ASKED: readonly NumberKey[] = [
  "attritionPerYear",
  "corporateTaxShare",
  "countryRiskPremium",
  "employerContributionShare",
  "englishProficiency",
  "fxVolatilityPerYear",
  "gdpPerHeadUsd",
  "individualism",
  "leaveDaysPerYear",
  "politicalStability",
  "population",
  "powerDistance",
  "publicHolidaysPerYear",
  "ruleOfLaw",
  "uncertaintyAvoidance",
  "wageInflationPerYear",
  "weeklyHours",
];

const START = "2027-03-01";

function everyFact(): readonly Fact[] {
  const lands = countries().map(({ iso2 }) => iso2);
  const places = [...lands, ...cities().map(({ id }) => id)];
  return [
    ...lands.flatMap((iso2) => ASKED.map((key) => factAt(key, iso2, START))),
    ...places.map((place) => factAt("officeRentUsdPerSquareMetreMonth", place, START)),
    ...lands.flatMap((iso2) => roles().map(({ key }) => wageAt(key, iso2, START))),
    ...lands.flatMap((iso2) => [3_000, 90_000].map((gross) => employerContributionShareAt(iso2, gross))),
    ...lands.map(electricityFact),
    ...ownFacts(),
  ];
}

/** What an organisation told itself, in dollars and in another currency, and what is computed from it. */
function ownFacts(): readonly Fact[] {
  const paid = { date: "2025", source: "our payroll", place: "PL" };
  const { wageAt: ownWage, factAt: ownFact } = atlasOf({
    facts: [
      { ...paid, key: "wage:accountant", value: 90_000, unit: "PLN/year", note: "our own people" },
      { ...paid, key: "wage:softwareDeveloper", value: 60_000, unit: "USD/year" },
      { ...paid, key: "developerWageUsd", value: 50_000, unit: "USD/year" },
      { ...paid, key: "attritionPerYear", value: 0.1, unit: "share of staff/year" },
    ],
  });
  const jobs = ["accountant", "softwareDeveloper", "qaAnalyst"] as const;
  return [...jobs.map((job) => ownWage(job, "PL", START)), ownFact("attritionPerYear", "PL", START)];
}

function everyAssumption(): readonly Assumption[] {
  const usual = everyReading().flatMap(({ assumptions }) => assumptions);
  const assumed = everyFact().filter(({ confidence }) => confidence === "assumed");
  return [
    ...usual.map((each) => ({ ...each, influence: 0.01 })),
    ...parameterKeys.map(parameterAssumption),
    ...assumed.map(({ key, place, value, unit, derivation, source }) => ({
      path: `facts.${key}.${place}`,
      value: { value, unit },
      why: derivation ?? "no figure is known for this place",
      source,
      influence: null,
    })),
  ];
}

/** As a decision keeps what nobody has measured. */
function parameterAssumption(key: (typeof parameterKeys)[number]): Assumption {
  const { low, mode, high, unit, means, evidence, source, year } = publishedParameters[key];
  const why = `${means}; evidence: ${evidence}`;
  return {
    path: `parameters.${key}`,
    value: { low, mode, high, unit },
    why,
    source: `${source}, ${year}`,
    influence: 0,
  };
}

/** Briefs that leave as much open as they may, of every kind and function, and such as one has to be warned of. */
function everyReading(): readonly BriefReading[] {
  return [...barest(), ...measured(), ...placed(), ...doubtful()].map(read);
}

const TEAM = { roles: { softwareDeveloper: 3 } };
const INVOICES = { kind: "service", function: "finance-accounting", volumes: { invoicesPerMonth: 4_000 } };
const UNITS = { kind: "production", function: "manufacturing", units: { perMonth: 2_000, labourMinutes: 12 } };

function barest(): readonly object[] {
  return functionKeys.flatMap((key) => [
    { work: { kind: "project", function: key, ...TEAM } },
    { work: { kind: "service", function: key, volumes: { unitsPerMonth: 900 } } },
  ]);
}

function measured(): readonly object[] {
  const counts = ["callsPerMonth", "ticketsPerMonth", "invoicesPerMonth", "claimsPerMonth", "unitsPerMonth"];
  const volumes = { callsPerMonth: 9_000, languages: ["de", "en"] };
  return [
    ...counts.map((count) => ({ work: { ...INVOICES, volumes: { [count]: 5_000 } } })),
    { work: { ...INVOICES, volumes: Object.fromEntries(counts.map((count) => [count, 5_000])) } },
    { work: { kind: "service", function: "contact-center", volumes } },
    { work: { kind: "project", function: "software", effort: 9_000 } },
    { work: { kind: "project", function: "software", ...TEAM, split: "byRole" } },
    { work: { kind: "project", function: "software", roles: { softwareDeveloper: 3, qaAnalyst: 1 }, split: "byRole" } },
    { work: UNITS },
    { work: { ...UNITS, units: { ...UNITS.units, learningShare: 0.9, defectCost: 20 } } },
  ];
}

function placed(): readonly object[] {
  const measures = {
    improve: { investment: 100_000, effect: 0.2, months: 6 },
    automate: { investment: 100_000, effect: 0.2, months: 6 },
    stop: { valueLostPerYear: 50_000 },
  };
  return [
    ...["Germany", "in-pune", "us-chicago", "gb-london"].map((home) => ({ company: { home } })),
    { company: { home: "br-sao-paulo", industry: "banking" } },
    { company: { home: "br-sao-paulo", industry: "moonshine" } },
    { candidates: { ...measures, vendors: [{ id: "acme", site: "in-pune", ratePerHour: 30 }], sites: ["Poland"] } },
    { candidates: measures, baseline: { runCostPerYear: 500_000 } },
    ...["none", "low", "medium", "high", "critical"].map((intellectualProperty) => ({
      sensitivity: { intellectualProperty },
    })),
  ];
}

function doubtful(): readonly object[] {
  const far = { key: "wage:accountant", place: "IN", value: 900_000, unit: "USD/year", date: "2025", source: "us" };
  return [
    { sensitivity: { regimes: ["GDPPR", "house rules"] } },
    { work: { ...INVOICES, effort: 900, features: { screens: 9 }, split: "byRole" } },
    { work: { ...UNITS, effort: 900, units: { ...UNITS.units, madeBefore: 9, defectShare: 0.01 } } },
    {
      work: { kind: "project", function: "software", ...TEAM, volumes: { unitsPerMonth: 9 } },
      nature: { costOfDelayPerMonth: 0 },
    },
    { facts: [far] },
  ];
}

function read(brief: object): BriefReading {
  const usual = { schema: "brief/1", title: "-", work: INVOICES, company: { home: "de-berlin" } };
  return expectOk(readBrief({ ...usual, ...brief }));
}

const LAWS = new URL("../../packages/people/src/displacement/laws.json", import.meta.url);
const RULES = ["standstill", "collectiveNotice", "notice", "severance", "transfer", "tenure"] as const;

type LawOnFile = { readonly duties: Law["duties"] } & Partial<
  Readonly<Record<(typeof RULES)[number], Omit<Law["sources"][number], "what"> | null>>
>;

/** The rules and the duties of all countries as if they were those of one. */
function everyLaw(): Law {
  const { countries: known, europe, default: elsewhere } = JSON.parse(readFileSync(LAWS, "utf8"));
  const laws: readonly LawOnFile[] = [...Object.values<LawOnFile>(known), europe, elsewhere];
  const sources = laws.flatMap((law) =>
    RULES.flatMap((what) => {
      const { statute = "none", source, year, evidence } = law[what] ?? {};
      return source === undefined ? [] : [{ what, statute, source, year: year!, evidence: evidence! }];
    }),
  );
  return { scope: "default", transfer: "never", sources, duties: laws.flatMap(({ duties }) => duties) };
}
