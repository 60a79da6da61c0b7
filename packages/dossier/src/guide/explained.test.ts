import { traits } from "@shoreline/arrangements";
import { decide, type Decision } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { defended } from "../../test/defended.ts";
import { caseTopics } from "./case/caseTopics.ts";
import { explained } from "./explained.ts";
import { guideEntries } from "./guideEntries.ts";
import { themes } from "./themes.ts";

const decision = defended(decided("project"));
const decisions: readonly Decision[] = [
  decision,
  decided("project"),
  decided("service"),
  decided("baselineAlone"),
  goods(),
  underContract(),
];
const told = guideEntries.map((entry) => ({ entry, plain: explained(entry) }));

describe("the guide", () => {
  it("holds at least 25 terms and 30 questions, each under its own id and title", () => {
    expect(guideEntries.filter(({ kind }) => kind === "term").length).toBeGreaterThanOrEqual(25);
    expect(guideEntries.filter(({ kind }) => kind === "question").length).toBeGreaterThanOrEqual(30);
    for (const key of ["id", "title"] as const) {
      expect(new Set(guideEntries.map((entry) => entry[key])).size).toBe(guideEntries.length);
    }
  });

  it("has terms or questions under every theme", () => {
    expect(new Set(guideEntries.map(({ theme }) => theme))).toEqual(new Set(Object.keys(themes)));
  });

  it("leads from every entry to others that exist, and from some entry to every other", () => {
    const ids = guideEntries.map(({ id }) => id);
    const links = guideEntries.flatMap(({ id, related }) => related.map((to) => [id, to] as const));
    expect(links.filter(([from, to]) => from === to || !ids.includes(to))).toEqual([]);
    expect(ids.filter((id) => !links.some(([, to]) => to === id))).toEqual([]);
    for (const { related } of guideEntries) {
      expect(new Set(related).size).toBe(related.length);
      expect(related.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("speaks in short paragraphs without shouting", () => {
    for (const { plain } of told) {
      for (const paragraph of plain.answer.split("\n\n")) {
        const words = paragraph.split(" ");
        expect(words.length, `${plain.id}: ${paragraph}`).toBeLessThanOrEqual(80);
        expect(words.length).toBeGreaterThanOrEqual(5);
        expect(paragraph).toMatch(/^[A-Z].*\.$/s);
      }
      expect(plain.answer).not.toMatch(/[!{}]|undefined|NaN/);
    }
  });

  it("gives two to nine sentences to every question", () => {
    for (const { entry, plain } of told.filter((each) => each.entry.kind === "question")) {
      const sentences = plain.answer.split(/(?<=[.?]) |\n\n/).length;
      expect([entry.id, sentences >= 2 && sentences <= 9]).toEqual([entry.id, true]);
    }
  });

  it("ends questions, and only questions, with a question mark", () => {
    for (const { kind, title } of guideEntries)
      expect([title, title.endsWith("?")]).toEqual([title, kind === "question"]);
  });

  it("gives a source with a date to every answer with a figure", () => {
    const withFigures = told.filter(({ plain }) => /\d/.test(plain.answer));
    expect(withFigures.length).toBeGreaterThan(20);
    for (const { plain } of withFigures) expect([plain.id, plain.sources.length > 0]).toEqual([plain.id, true]);
    for (const { date } of told.flatMap(({ plain }) => plain.sources)) expect(date).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
  });

  it("says a parameter by its range and adds where it comes from", () => {
    const fee = explained(guideEntries.find(({ id }) => id === "employer-of-record")!);
    const { low, high, source } = publishedParameters.eorFee;
    expect(fee.answer).toContain(`${low} to ${high} USD`);
    expect(fee.sources.some(({ title }) => title.includes(source))).toBe(true);
  });

  it("shows the comparison of all models where it is asked for", () => {
    const compared = explained(guideEntries.find(({ id }) => id === "how-do-the-models-compare")!);
    expect(compared.models?.models).toBe(traits);
  });
});

describe("an answer without a brief", () => {
  it("tells of no case", () => {
    for (const { plain } of told) expect(plain).not.toHaveProperty("inYourCase");
  });
});

describe("an answer with a brief", () => {
  it("says nothing that the decision does not hold: every digit stands in words that lead to their place", () => {
    for (const each of decisions) {
      for (const entry of guideEntries) {
        const { inYourCase = "", inYourCaseLinks = [] } = explained(entry, each);
        const rest = inYourCaseLinks
          .toReversed()
          .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), inYourCase);
        expect([entry.id, rest.match(/\d/)]).toEqual([entry.id, null]);
        expect(inYourCase).not.toMatch(/undefined|NaN|Infinity|null|\[object|!/);
        for (const { path } of inYourCaseLinks) expect([path, valueAt(each, path)]).not.toEqual([path, undefined]);
      }
    }
  });

  it("changes with every figure that it says", () => {
    const tried = new Set<string>();
    for (const [topic, sentence] of Object.entries(caseTopics)) {
      const before = sentence(decision);
      for (const { path } of before?.links ?? []) {
        if (typeof valueAt(decision, path) !== "number") continue;
        const after = OTHERWISE.map((change) => sentence(changedAt(decision, path, change))?.text);
        expect([topic, path, after.some((text) => text !== before?.text)]).toEqual([topic, path, true]);
        tried.add(topic);
      }
    }
    expect(tried.size).toBeGreaterThan(30);
  });

  it("exists for every topic in one of a few decisions", () => {
    const silent = Object.entries(caseTopics).filter(([, sentence]) => decisions.every((each) => !sentence(each)));
    expect(silent.map(([topic]) => topic)).toEqual([]);
  });

  it("leaves out what was not looked for", () => {
    const quick = { ...decision, flips: null, sensitivity: null, valueOfInformation: null };
    const flip = guideEntries.find(({ id }) => id === "flip")!;
    expect(explained(flip, decision).inYourCase).toContain("It would turn to");
    expect(explained(flip, quick)).not.toHaveProperty("inYourCase");
  });
});

/** Goods that are to be made in a plant of one's own abroad, with customers' data beside them. */
function goods(): Decision {
  const brief = {
    schema: "brief/1",
    title: "Lamps",
    work: {
      kind: "production",
      function: "manufacturing",
      units: {
        perMonth: 9000,
        materialCost: 6,
        labourMinutes: 20,
        freightPerUnit: 0.9,
        dutyShare: 0.03,
        transitDays: 30,
      },
      months: 48,
      start: "2027-02-01",
    },
    sensitivity: { data: ["personal"], regimes: ["GDPR"], thirdPartyAccess: "forbidden" },
    company: { home: "de-berlin", currency: "EUR", teams: [] },
    limits: { countries: { allow: ["VN"], forbid: [] } },
  };
  return expectOk(decide(expectOk(readBrief(brief)), { trials: 256 }));
}

/** A service that a vendor abroad runs today. */
function underContract(): Decision {
  const brief = {
    schema: "brief/1",
    title: "Invoices",
    work: {
      kind: "service",
      function: "finance-accounting",
      roles: { accountsPayableClerk: 20 },
      months: 36,
      start: "2027-02-01",
    },
    company: { home: "gb-leeds", currency: "GBP", teams: [] },
    baseline: { alternative: "vendor@in-pune" },
    candidates: { sites: ["in-pune"] },
  };
  return expectOk(decide(expectOk(readBrief(brief)), { trials: 128 }));
}

/** Two other values: one of them is seen through rounding, and through words such as "7 of 10". */
const OTHERWISE: readonly ((value: number) => number)[] = [(value) => value * 0.31 + 0.07, (value) => value * 3 + 5];

function steps(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(root: unknown, path: string): unknown {
  return steps(path).reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
}

function changedAt(root: Decision, path: string, change: (value: number) => number): Decision {
  const copy = structuredClone(root);
  const all = steps(path);
  const holder =
    valueAt(
      copy,
      `/${all
        .slice(0, -1)
        .map((step) => step.replaceAll("/", "~1"))
        .join("/")}`,
    ) ?? copy;
  const last = all.at(-1) ?? "";
  const place = (all.length === 1 ? copy : holder) as Record<string, number>;
  place[last] = change(place[last] ?? 0);
  return copy;
}
