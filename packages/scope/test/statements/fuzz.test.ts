import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplesIn } from "./score.ts";
import { readStatement } from "../../src/prose/readStatement.ts";

const SEED = 20_261_122;
const sentences = samplesIn("tuning")
  .flatMap(({ text }) => text.split(/(?<=[.!?\n])\s+/))
  .filter((each) => each.length > 3);

const words = [
  "budget",
  "not",
  "no",
  "€",
  "1.2m",
  "from",
  "to",
  "03/04/2027",
  "Q3",
  "8-10",
  "developers",
  "HIPAA",
  "|",
  ":",
  "\n",
  "FY27",
  "5",
  "%",
  "Pune",
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" })), { maxLength: 60 })
  .map((parts) => parts.join(" "));
const shuffled = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(" "));
const mutated = fc
  .tuple(shuffled, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 6, unit: "grapheme" }))
  .map(([text, at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut));

function check(text: string): void {
  const result = readStatement(text, { today: "2026-11-20" });
  expect(readStatement(text, { today: "2026-11-20" })).toEqual(result);
  expect(result.ok || result.faults.length > 0).toBe(true);
  for (const { quote, start, end, confidence } of result.ok ? result.value.evidence : []) {
    expect(text.slice(start, end)).toBe(quote);
    expect(quote.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe("a statement of any text", () => {
  it("is read or refused, twice the same, and every quote is its own", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), soup), check), {
      seed: SEED,
      numRuns: 400,
    });
  });

  it("is read or refused when sentences of real statements are shuffled, cut and spoiled", () => {
    fc.assert(fc.property(fc.oneof(shuffled, mutated), check), { seed: SEED, numRuns: 250 });
  });

  it("costs time in proportion to its length, also where it repeats one thing", () => {
    // Four times the text may take eight times as long; a pattern that runs away would take hundreds of times.
    for (const part of [
      "a ",
      "1,",
      "not no ",
      "developers, ",
      "from 3 to ",
      "(((",
      "x - ",
      "in the ",
      "Pune or ",
      ". ",
      "$1 ",
    ]) {
      const [short, long] = [timeOf(part.repeat(4000)), timeOf(part.repeat(16_000))];
      expect(long, part).toBeLessThan(8 * short + 60);
    }
  });
});

/** The faster of two readings, in milliseconds. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    readStatement(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
