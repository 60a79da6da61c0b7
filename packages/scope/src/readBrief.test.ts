import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portal, reading, smallProduction, smallProject, smallService, withValue } from "../test/briefs.ts";
import { functionKeys } from "./functionDefaults.ts";
import { readBrief } from "./readBrief.ts";
import { coverages, criterionKeys, dataClasses, levels } from "./vocabulary.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const range = fc
  .tuple(amount, fc.double({ min: 1.01, max: 5, noNaN: true }), fc.double({ min: 1.01, max: 5, noNaN: true }))
  .map(([p10, up, further]) => ({ p10, p50: p10 * up, p90: p10 * up * further }));
const place = fc.constantFrom("Berlin", "us-chicago", "India", "PL", "Manila", "GB");
const date = fc.constantFrom("2027-01-01", "2027-02-15", "2028-12-31");

const months = optional(fc.integer({ min: 1, max: 240 }));
const timing = { function: fc.constantFrom(...functionKeys), months, start: optional(date) };
const project = fc.record({
  kind: fc.constant("project"),
  ...timing,
  effort: fc.oneof(
    range,
    amount,
    amount.map((p50) => ({ p50 })),
  ),
  size: optional(fc.record({ functionPoints: amount, kloc: amount }, { requiredKeys: ["functionPoints"] })),
  roles: optional(fc.record({ softwareDeveloper: amount, qaAnalyst: fc.double({ min: 0, max: 9, noNaN: true }) })),
  split: optional(
    fc.double({ min: 0.01, max: 0.99, noNaN: true }).map((part) => [
      { name: "core", share: part, nature: { core: 0.9 } },
      { name: "rest", share: 1 - part, sensitivity: { dataResidency: ["eu", "India"], regimes: ["gdpr"] } },
    ]),
  ),
});
const service = fc.record({
  kind: fc.constant("service"),
  ...timing,
  volumes: fc.record(
    {
      callsPerMonth: amount,
      invoicesPerMonth: amount,
      handlingMinutes: fc.double({ min: 0.5, max: 60, noNaN: true }),
      growthPerYear: fc.double({ min: -0.5, max: 1, noNaN: true }),
      seasonality: fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }),
    },
    { requiredKeys: ["callsPerMonth"] },
  ),
});
const production = fc.record({
  kind: fc.constant("production"),
  ...timing,
  units: fc.record({
    perMonth: amount,
    labourMinutes: amount,
    yieldShare: fc.double({ min: 0.5, max: 1, noNaN: true }),
  }),
});
const brief = fc.record(
  {
    title: fc.string({ minLength: 1, maxLength: 60 }),
    work: fc.oneof(project, service, production),
    company: fc.record(
      { home: place, industry: fc.constantFrom("healthcare", "alchemy"), entities: fc.array(place) },
      { requiredKeys: ["home"] },
    ),
    nature: fc.record(
      { clarity: share, volatility: share, coverage: fc.constantFrom(...coverages), quality: share },
      { requiredKeys: [] },
    ),
    sensitivity: fc.record(
      {
        intellectualProperty: fc.constantFrom(...levels),
        data: fc.array(fc.constantFrom(...dataClasses)),
        regimes: fc.array(fc.constantFrom("pci dss", "HIPAA", "House rules")),
        dataResidency: fc.array(fc.constantFrom("EU", "eea", "US", "Germany")),
      },
      { requiredKeys: [] },
    ),
    priorities: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...criterionKeys)),
      fc.record({ cost: fc.double({ min: 0.01, max: 9, noNaN: true }), speed: share }),
    ),
    limits: fc.record(
      { forbid: fc.constant(["freelancers"]), countries: fc.record({ forbid: fc.array(place) }), budget: amount },
      { requiredKeys: [] },
    ),
    baseline: fc.record({ alternative: fc.constantFrom("employees@us-chicago", "vendor:acme@in-pune") }),
    candidates: fc.record({
      sites: fc.array(place),
      vendors: fc.uniqueArray(
        fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/), site: place, ratePerHour: fc.oneof(range, amount) }),
        {
          selector: (vendor) => vendor.id,
        },
      ),
    }),
  },
  { requiredKeys: ["title", "work", "company"] },
);

function unknown(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, 1]));
}

/** The least of three times. */
function millisecondsToRead(data: unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readBrief(data);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("reading a brief", () => {
  it("takes the example with nothing to warn of, and assumes only the three fields that it leaves out", () => {
    const { assumptions, warnings } = reading(portal);
    expect(assumptions.map((assumption) => assumption.path)).toEqual([
      "nature.complexity",
      "nature.divisibility",
      "nature.demandVolatility",
    ]);
    expect(warnings).toEqual([]);
  });

  it("reads the same from data, JSON text and YAML text", () => {
    const yaml = [
      "title: A first product # as small as can be",
      "work: { kind: project, function: software, effort: 4000 }",
      "company:",
      "  home: Berlin",
      "limits:",
    ].join("\n");
    expect(reading(JSON.stringify(smallProject, null, "\t"))).toEqual(reading(smallProject));
    expect(reading(yaml)).toEqual(reading(smallProject));
  });

  it.each([smallProject, smallService, smallProduction])(
    "needs no more than title, kind, function, amount and home: $title",
    (small) => {
      const { brief: whole, assumptions } = reading(small);
      expect(Object.keys(whole)).toEqual([
        "schema",
        "title",
        "work",
        "nature",
        "sensitivity",
        "company",
        "priorities",
        "limits",
        "baseline",
        "candidates",
      ]);
      for (const { path, why, source } of assumptions) {
        expect(why.length, path).toBeGreaterThan(10);
        expect(source, path).not.toBe("");
      }
    },
  );

  it.each(["title", "work.kind", "work.function", "company.home", "work", "company"])("asks for %s", (path) => {
    const read = readBrief(withValue(smallProject, path, undefined));
    expect(read.ok ? [] : read.faults.map((fault) => [fault.code, fault.path])).toContainEqual(["brief.missing", path]);
  });

  it("says everything that is wrong at once", () => {
    const wrong = `
title: [1]
work: { kind: projekt, function: sofware, effort: { p10: 5, p50: 3, p90: 2 }, months: 0, start: 2027-02-30 }
nature: { tacit: 1, clarity: 80 }
company: { home: Chicgo, currency: USDD }
priorities: { cst: 1 }
limits: { budget: -5, minOverlapHours: 25, startBy: 2020-01-01, forbid: [freelancer] }
candidates: { vendors: [{ id: a, site: in-pune }, { id: a, site: Manila, ratePerHour: 20 }] }
`;
    const read = readBrief(wrong);
    expect(read.ok ? [] : read.faults.map((fault) => `${fault.path} ${fault.code}`).toSorted()).toEqual([
      "candidates.vendors[0].ratePerHour brief.missing",
      "candidates.vendors[1].id brief.duplicate",
      "company.currency brief.unknown-currency",
      "company.home atlas.unknown-place",
      "limits.budget brief.out-of-range",
      "limits.forbid[0] brief.unknown-value",
      "limits.minOverlapHours brief.out-of-range",
      "nature.clarity brief.out-of-range",
      "nature.tacit brief.unknown-key",
      "priorities.cst brief.unknown-key",
      "title brief.wrong-type",
      "work.effort brief.out-of-order",
      "work.function brief.unknown-value",
      "work.kind brief.unknown-value",
      "work.months brief.out-of-range",
      "work.start brief.not-a-date",
    ]);
  });

  it.each([
    { what: "a number", input: 42 },
    { what: "null", input: null },
    { what: "nothing", input: undefined },
    { what: "a list of briefs", input: [portal] },
    { what: "a sentence", input: "just words" },
    { what: "a YAML list", input: "- a\n- list" },
  ])("refuses $what where a mapping should be", ({ input }) => {
    const read = readBrief(input, { name: "brief.yaml" });
    expect(read.ok ? [] : read.faults).toMatchObject([{ code: "brief.not-a-mapping", path: "brief.yaml" }]);
  });

  it("names a thousand faults at most, and says in the last how many more there are", () => {
    const read = readBrief({ ...portal, ...unknown(50_000) });
    const faults = read.ok ? [] : read.faults;
    expect(faults).toHaveLength(1000);
    expect(new Set(faults.map(({ path }) => path)).size).toBe(1000);
    expect(faults.at(-1)).toMatchObject({ code: "units.more-faults", given: expect.stringContaining("49001") });
  });

  // Comparing each fault with each took 21 seconds for 80,000 of them; now it is below one.
  it("takes time in proportion to the faults that it finds", () => {
    // Sixteen times the faults take 16 times as long if each is looked at once and 256 times if each with each.
    expect(millisecondsToRead(unknown(48_000))).toBeLessThan(64 * Math.max(10, millisecondsToRead(unknown(3000))));
  });

  it("reads a completed brief back to itself and assumes nothing more", () => {
    fc.assert(
      fc.property(brief, (given) => {
        const first = reading(given);
        const second = reading(JSON.stringify(first.brief));
        expect(second.assumptions).toEqual([]);
        expect(JSON.stringify(second.brief)).toBe(JSON.stringify(first.brief));
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it("does not mind the order of keys", () => {
    fc.assert(
      fc.property(brief, fc.infiniteStream(fc.nat()), (given, order) => {
        const [a, b] = [reading(given), reading(shuffled(given, order))];
        expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it("never throws, whatever text it is fed", () => {
    const pieces = fc.constantFrom(
      "title: ",
      "work:",
      "\n",
      "  ",
      "{",
      "}",
      "[",
      "]",
      "*a",
      "&a ",
      "- ",
      "'",
      '"',
      "? ",
      "|",
      "!!",
      "\t",
      "0x",
      "~",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (input) => {
        expect(readBrief(input).ok).toBe(false);
      }),
      { seed: 33, numRuns: 500 },
    );
  });

  it("never throws, whatever data it is fed, and each fault has a code and what is allowed", () => {
    const junk = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    });
    const where = fc.constantFrom(
      "work",
      "work.roles",
      "work.effort",
      "work.volumes",
      "work.split",
      "nature",
      "company",
      "company.teams",
      "company.home",
      "priorities",
      "limits",
      "limits.countries",
      "baseline.alternative",
      "candidates",
      "candidates.vendors",
      "candidates.vendors.0",
    );
    fc.assert(
      fc.property(where, junk, (path, value) => {
        const read = readBrief(withValue(portal, path, value));
        for (const fault of read.ok ? [] : read.faults) {
          expect(fault.code).toMatch(/^[a-z]+\.[a-z-]+$/);
          expect(fault.allowed ?? "").not.toBe("");
        }
      }),
      { seed: 34, numRuns: 1000 },
    );
  });
});

/** The same data with the keys of every mapping in another order. */
function shuffled(data: unknown, order: Iterator<number>): unknown {
  if (Array.isArray(data)) return data.map((item) => shuffled(item, order));
  if (typeof data !== "object" || data === null) return data;
  const keyed = Object.entries(data).map(([key, value]) => ({ rank: Number(order.next().value), key, value }));
  const sorted = keyed.toSorted((a, b) => a.rank - b.rank);
  return Object.fromEntries(sorted.map(({ key, value }) => [key, shuffled(value, order)]));
}
