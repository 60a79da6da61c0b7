import { readBrief, type BriefReading } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

type Data = Readonly<Record<string, unknown>>;

/** Six people for a year at new capacity, three foreign sites: small enough to decide in a moment. */
export const smallProject: Data = {
  schema: "brief/1",
  title: "A small project",
  work: {
    kind: "project",
    function: "software",
    roles: { softwareDeveloper: 4, qaAnalyst: 2 },
    months: 12,
    start: "2027-02-01",
  },
  company: { home: "us-chicago", currency: "USD", teams: [] },
  candidates: { sites: ["mx-guadalajara", "pl-warsaw"] },
};

/** A project of eight months told by its effort, one foreign site. */
export const shortProject: Data = {
  schema: "brief/1",
  title: "A small project",
  work: {
    kind: "project",
    function: "software",
    effort: { p10: 900, p50: 1400, p90: 2600 },
    months: 8,
    start: "2027-02-01",
  },
  company: { home: "us-chicago", currency: "USD" },
  candidates: { sites: ["mx-guadalajara"] },
};

/** A running service with the team that does it today. */
export const smallService: Data = {
  schema: "brief/1",
  title: "Invoices",
  work: {
    kind: "service",
    function: "finance-accounting",
    volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8 },
    months: 36,
    start: "2027-04-01",
  },
  company: {
    home: "gb-leeds",
    currency: "GBP",
    teams: [{ site: "gb-leeds", role: "accountsPayableClerk", headcount: 20 }],
  },
  candidates: { sites: ["in-pune"] },
};

/** Goods that need a plant. */
export const smallProduction: Data = {
  schema: "brief/1",
  title: "Pump controllers",
  work: {
    kind: "production",
    function: "manufacturing",
    units: { perMonth: 5000, materialCost: 4, labourMinutes: 20, toolingCost: 100_000, freightPerUnit: 0.5 },
    months: 36,
    start: "2027-04-01",
  },
  company: { home: "de-munich", currency: "EUR", teams: [{ site: "de-munich", role: "assembler", headcount: 12 }] },
  candidates: { sites: ["pl-warsaw"] },
};

/** The brief with some of its fields said otherwise; mappings are merged, everything else is replaced. */
export function saying(brief: Data, changes: Data): Data {
  const merged: Record<string, unknown> = { ...brief };
  for (const [key, change] of Object.entries(changes)) {
    const before = merged[key];
    merged[key] = isMapping(before) && isMapping(change) ? saying(before, change) : change;
  }
  return merged;
}

function isMapping(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function reading(brief: Data, changes: Data = {}): BriefReading {
  return expectOk(readBrief(saying(brief, changes)));
}
