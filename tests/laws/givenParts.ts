import type { GivenBrief } from "@shoreline/scope";
import fc from "fast-check";

type Given = GivenBrief["work"];
type GivenPart = Exclude<NonNullable<Given["split"]>, string>[number];

const shares = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

const natures = fc.record(
  { tacitKnowledge: shares, clarity: shares, core: shares, liveHoursPerDay: fc.constantFrom(0, 0.5, 3, 8) },
  { requiredKeys: [] },
);

const sensitivities = fc.record(
  {
    intellectualProperty: fc.constantFrom("none" as const, "high" as const, "critical" as const),
    data: fc.constantFrom<("health" | "personal")[]>([], ["health"], ["personal"]),
    thirdPartyAccess: fc.constantFrom("allowed" as const, "forbidden" as const),
  },
  { requiredKeys: [] },
);

const part = fc.record(
  { nature: natures, sensitivity: sensitivities, roles: fc.constantFrom({ qaAnalyst: 1 }, { softwareDeveloper: 2 }) },
  { requiredKeys: [] },
);

/** How the work divides: mostly not at all, or into two or three parts of any natures that meet more or less. */
export const givenParts: fc.Arbitrary<Pick<Given, "split" | "interfaces">> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        parts: fc.array(part, { minLength: 2, maxLength: 3 }),
        first: fc.constantFrom(0.1, 0.35, 0.6),
        meeting: fc.option(shares, { nil: undefined }),
      })
      .map(({ parts, first, meeting }) => {
        const split = parts.map((each, index): GivenPart => ({
          ...each,
          name: ["core", "test", "run"][index]!,
          share: index === 0 ? first : (1 - first) / (parts.length - 1),
        }));
        if (meeting === undefined) return { split };
        return { split, interfaces: [{ between: ["core", "test"] as [string, string], share: meeting }] };
      }),
  },
);

const money = fc.constantFrom(0, 50_000, 2_000_000);
const effects = fc.constantFrom(0, 0.2, { p10: 0.05, p50: 0.3, p90: 0.5 });

/** What may be done to today's arrangement instead, by figures of the user: mostly nothing. */
export const givenMeasures: fc.Arbitrary<NonNullable<GivenBrief["candidates"]>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        improve: fc.record({ investment: money, effect: effects, months: fc.constantFrom(0, 6, 18) }),
        automate: fc.record({ investment: money, effect: effects, months: fc.constantFrom(3, 12) }),
        stop: fc.record({ valueLostPerYear: fc.constantFrom(10_000, 5_000_000) }),
      },
      { requiredKeys: [] },
    ),
  },
);
