import { type Considered, considered, decide, type Decision } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

type Data = Readonly<Record<string, unknown>>;

/** Small briefs that between them use every operation of the model and every kind of line. */
const briefs = {
  /** Work at new capacity, which may run late; three currencies; a delay costs money. */
  project: {
    schema: "brief/1",
    title: "A small project",
    work: {
      kind: "project",
      function: "software",
      roles: { softwareDeveloper: 4, qaAnalyst: 2 },
      months: 12,
      start: "2027-02-15",
    },
    nature: { costOfDelayPerMonth: 20_000 },
    sensitivity: { valueAtStake: 1_000_000, data: ["personal"] },
    company: { home: "us-chicago", currency: "USD", teams: [] },
    candidates: { sites: ["mx-guadalajara", "pl-warsaw"] },
  },
  /** A running service in pounds, round the clock, at a bank that cannot reclaim value added tax. */
  service: {
    schema: "brief/1",
    title: "=Invoices",
    work: {
      kind: "service",
      function: "finance-accounting",
      volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8, growthPerYear: 0.05, languages: ["en", "de"] },
      months: 36,
      start: "2027-04-01",
    },
    nature: { coverage: "24x7" },
    company: {
      home: "gb-leeds",
      industry: "banking",
      currency: "GBP",
      teams: [{ site: "gb-leeds", role: "accountsPayableClerk", headcount: 20 }],
    },
    candidates: { sites: ["in-pune"] },
  },
  /** Goods whose line learns, made at home today. */
  production: {
    schema: "brief/1",
    title: "Pump controllers",
    work: {
      kind: "production",
      function: "manufacturing",
      units: {
        perMonth: 5000,
        materialCost: 4,
        labourMinutes: 20,
        toolingCost: 100_000,
        freightPerUnit: 0.5,
        learningShare: 0.9,
        madeBefore: 20_000,
      },
      months: 36,
      start: "2027-01-01",
    },
    company: { home: "de-munich", currency: "EUR", teams: [{ site: "de-munich", role: "assembler", headcount: 12 }] },
    candidates: { sites: ["pl-warsaw", "mx-guadalajara"] },
  },
  /** A vendor does it today at a cost that the books know; another has offered in its own currency. */
  offers: {
    schema: "brief/1",
    title: "A service in other hands",
    work: {
      kind: "service",
      function: "contact-center",
      roles: { contactCentreAgent: 15 },
      months: 24,
      start: "2027-07-01",
    },
    company: { home: "fr-paris", currency: "EUR", teams: [] },
    baseline: { alternative: "vendor:near@pl-krakow", runCostPerYear: 700_000 },
    candidates: {
      sites: ["pt-lisbon"],
      vendors: [
        { id: "near", site: "pl-krakow", ratePerHour: { p10: 20, p50: 24, p90: 30 }, currency: "EUR" },
        { id: "far", site: "in-pune", ratePerHour: { p10: 11, p50: 13, p90: 17 }, currency: "USD", minimumMonths: 30 },
      ],
    },
  },
} satisfies Record<string, Data>;

export type BriefName = keyof typeof briefs;
export const briefNames = Object.keys(briefs) as readonly BriefName[];

/** A decision and the study behind it. */
export interface Study {
  readonly decision: Decision;
  readonly considered: Considered;
}

const SAMPLING = { seed: 5, trials: 64 };

/** A brief decided from few futures, with its company said otherwise where that is asked for. */
export function studied(name: BriefName, company: Data = {}): Study {
  const brief: Data = briefs[name];
  const reading = expectOk(readBrief({ ...brief, company: { ...briefs[name].company, ...company } }));
  return {
    decision: expectOk(decide(reading, SAMPLING)),
    considered: considered(reading, publishedParameters, SAMPLING),
  };
}
