import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBrief } from "../readBrief.ts";
import { briefWithRunCost } from "./briefWithRunCost.ts";

const BASE = `# a desk, and why
title: Desk # short
work: { kind: service, function: it-support, roles: { itSupport: 24 }, months: 36 }
company:
  home: de-berlin # where they sit
`;
const BOOKS = { runCostPerYear: 1_693_647.91, currency: "EUR" };
const NOTE = { name: "desk.yaml", comment: "EUR; from books.csv" };
const LINE = "runCostPerYear: 1693648 # EUR; from books.csv";

const written = (text: string) => expectOk(briefWithRunCost(text, BOOKS, NOTE));

describe("a brief that gets today's cost", () => {
  it.each([
    ["without a baseline", "", `baseline:\n  ${LINE}\n`],
    ["with an empty one", "baseline:\n", `baseline:\n  ${LINE}\n`],
    ["with an empty one in braces", "baseline: {}\n", "baseline: { runCostPerYear: 1693648 }\n"],
    [
      "with another cost and its comment",
      "baseline:\n  runCostPerYear: 5 # old\n  alternative: employees@de-berlin # ours\n",
      `baseline:\n  ${LINE}\n  alternative: employees@de-berlin # ours\n`,
    ],
    [
      "with what runs today",
      "baseline:\n  # since 2019\n  alternative: employees@de-berlin\n",
      `baseline:\n  # since 2019\n  ${LINE}\n  alternative: employees@de-berlin\n`,
    ],
    [
      "with what runs today in braces",
      "baseline: { alternative: employees@de-berlin } # ours\n",
      "baseline: { runCostPerYear: 1693648, alternative: employees@de-berlin } # ours\n",
    ],
  ])("%s keeps every other byte", (_, before, after) => {
    expect(written(BASE + before)).toBe(BASE + after);
  });

  it("keeps what follows its baseline, and Windows line ends", () => {
    expect(written(`${BASE}baseline: # today\npriorities: [cost]\n`)).toContain("\npriorities: [cost]\n");
    const windows = `${BASE}baseline:\n  runCostPerYear: 5\n`.replaceAll("\n", "\r\n");
    expect(expectOk(readBrief(written(windows))).brief.baseline.runCostPerYear).toBe(1_693_648);
  });

  it("stays JSON when it is JSON", () => {
    const json = `{ "title": "Desk", "work": { "kind": "service", "function": "it-support", "roles": { "itSupport": 24 }, "months": 36 }, "company": { "home": "de-berlin" } }`;
    expect(JSON.parse(written(json))).toMatchObject({ title: "Desk", baseline: { runCostPerYear: 1_693_648 } });
  });

  it("is written anew, comments kept, where it does not stand in lines", () => {
    const flow =
      "# flow\n{ title: Desk, work: { kind: service, function: it-support, roles: { itSupport: 24 }, months: 36 }, company: { home: de-berlin } }";
    expect(written(flow)).toContain("# flow");
    expect(expectOk(readBrief(written(flow))).brief.baseline.runCostPerYear).toBe(1_693_648);
  });

  it("is refused with its own faults, and in another currency than the books", () => {
    const broken = briefWithRunCost("title: Desk\n", BOOKS, NOTE);
    expect(broken.ok ? [] : broken.faults.map(({ code }) => code)).toContain("brief.missing");
    const other = briefWithRunCost(BASE.replace("home: de-berlin", "home: us-chicago"), BOOKS, NOTE);
    expect(other.ok ? [] : other.faults).toMatchObject([
      { code: "books.currency-of-brief", path: "desk.yaml", given: "books in EUR for a brief in USD" },
    ]);
  });

  it("gets nothing but a comment from the name of a file, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\n", "\r", "#", ":", "\u2028", " ", "{", "\u0085"), maxLength: 20 }),
        (comment) => {
          const text = expectOk(briefWithRunCost(BASE, BOOKS, { name: "desk.yaml", comment }));
          expect(text.startsWith(BASE)).toBe(true);
          expect(expectOk(readBrief(text)).given).toEqual({
            ...(expectOk(readBrief(BASE)).given as Record<string, unknown>),
            baseline: { runCostPerYear: 1_693_648 },
          });
        },
      ),
      { seed: 51, numRuns: 60 },
    );
  });
});
