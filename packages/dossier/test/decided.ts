import { decide, type Decision } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

type Data = Readonly<Record<string, unknown>>;

/** Text that would do harm if any renderer took it for markup. */
export const HOSTILE_TITLE =
  '<script>alert(1)</script> "q" #set page(fill: red) $x$ @answer =cmd|C!A0 [a](b) *b* `c` & \u202eevil\u202c العربية';

const project: Data = {
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

const briefs = {
  /** Six people for a year, two foreign sites; freelancers are not wanted. */
  project: { ...project, limits: { parties: { forbid: ["freelancers"] } } },
  /** A running service in another currency, with a named vendor and a title that means harm. */
  service: {
    schema: "brief/1",
    title: "Invoices",
    work: {
      kind: "service",
      function: "finance-accounting",
      volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8 },
      months: 36,
      start: "2027-01-01",
    },
    company: {
      home: "ch-zurich",
      currency: "CHF",
      teams: [{ site: "ch-zurich", role: "accountsPayableClerk", headcount: 20 }],
    },
    baseline: { runCostPerYear: 2_400_000 },
    candidates: {
      sites: ["in-pune", "pl-krakow"],
      vendors: [
        {
          id: "a-very-long-name.of_a-vendor.with-many-subsidiaries",
          site: "pl-krakow",
          ratePerHour: { p10: 30, p50: 36, p90: 44 },
        },
      ],
    },
  },
  /** Goods that take electricity, of which the price is a neighbour's in one country. */
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
        energyKwhPerUnit: 3,
        toolingCost: 100_000,
        freightPerUnit: 0.5,
        dutyShare: 0.04,
      },
      months: 36,
      start: "2027-04-01",
    },
    company: { home: "de-munich", currency: "EUR", teams: [{ site: "de-munich", role: "assembler", headcount: 12 }] },
    candidates: { sites: ["in-pune", "ro-bucharest"] },
  },
  /** One country and one party are allowed: nothing but the baseline is left. */
  baselineAlone: {
    ...project,
    limits: { parties: { allow: ["employees"], forbid: [] }, countries: { allow: ["US"], forbid: [] } },
  },
  /** A budget that most alternatives break, also what runs today. */
  tightBudget: { ...project, limits: { budget: 1_900_000 } },
} satisfies Record<string, Data>;

export type BriefName = keyof typeof briefs;

const known = new Map<BriefName, Decision>();

/** The decision of a small brief, from 256 futures; reckoned once. */
export function decided(name: BriefName): Decision {
  const decision =
    known.get(name) ?? titled(name, expectOk(decide(expectOk(readBrief(briefs[name])), { trials: 256 })));
  known.set(name, decision);
  return decision;
}

/** A brief may not be called so any more, but a decision that was kept before may. */
function titled(name: BriefName, decision: Decision): Decision {
  if (name !== "service") return decision;
  return { ...decision, title: HOSTILE_TITLE, brief: { ...decision.brief, title: HOSTILE_TITLE } };
}
