import { readBrief } from "../src/readBrief.ts";
import type { BriefReading } from "../src/reading.ts";

/** The example that the manual explains, with every group of fields in it. */
export const portal = {
  schema: "brief/1",
  title: "Patient portal for a hospital network",
  work: {
    kind: "project",
    function: "software",
    roles: { softwareDeveloper: 6, qaAnalyst: 2 },
    effort: { p10: 9000, p50: 14000, p90: 26000 },
    months: 14,
    start: "2027-02-01",
  },
  nature: {
    clarity: 0.8,
    volatility: 0.2,
    tacitKnowledge: 0.3,
    liveHoursPerDay: 2,
    coverage: "businessHours",
    core: 0.2,
    specialisation: 0.6,
    costOfDelayPerMonth: 40000,
  },
  sensitivity: {
    intellectualProperty: "medium",
    data: ["health"],
    regimes: ["HIPAA"],
    thirdPartyAccess: "allowed",
    dataResidency: ["US"],
    valueAtStake: 4000000,
  },
  company: {
    home: "us-chicago",
    industry: "healthcare",
    headcount: 5200,
    currency: "USD",
    discountRate: 0.09,
    entities: ["us"],
    teams: [],
  },
  priorities: ["protection", "cost", "speed"],
  limits: {
    budget: 3000000,
    startBy: "2027-05-01",
    minOverlapHours: 2,
    forbid: ["freelancers"],
    countries: { forbid: [] },
  },
  baseline: { alternative: "employees@us-chicago", runCostPerYear: 2100000 },
  candidates: {
    sites: [],
    vendors: [
      { id: "acme", site: "in-pune", ratePerHour: { p10: 24, p50: 29, p90: 36 }, currency: "USD", minimumMonths: 12 },
    ],
  },
};

/** The least that a project may say. */
export const smallProject = {
  title: "A first product",
  work: { kind: "project", function: "software", effort: 4000 },
  company: { home: "Berlin" },
};

/** The least that a service may say. */
export const smallService = {
  title: "Customer calls",
  work: { kind: "service", function: "contact-center", volumes: { callsPerMonth: 42000 } },
  company: { home: "Germany" },
};

/** The least that a production may say. */
export const smallProduction = {
  title: "Pumps",
  work: { kind: "production", function: "manufacturing", units: { perMonth: 20000, labourMinutes: 7 } },
  company: { home: "us-chicago" },
};

/** `brief` with the value at `path` (`work.effort.p10`, `candidates.vendors.0.id`) replaced; undefined takes it out. */
export function withValue(brief: object, path: string, value: unknown): object {
  const copy = structuredClone(brief) as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let parent = copy;
  for (const step of steps) parent = (parent[step] ??= {}) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** The reading of a brief that is fine; the faults in words when it is not. */
export function reading(brief: unknown): BriefReading {
  const read = readBrief(brief);
  if (read.ok) return read.value;
  throw new Error(read.faults.map((fault) => `${fault.path}: ${fault.code}`).join("\n"));
}

/** The faults of a brief that is refused, without those of other places. */
export function faultsAt(brief: unknown, path: string) {
  const read = readBrief(brief);
  return read.ok ? [] : read.faults.filter((fault) => fault.path === path);
}
