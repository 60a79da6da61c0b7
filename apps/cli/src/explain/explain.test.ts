import { join } from "node:path";
import { englishGuide, germanGuide, guideEntries } from "@shoreline/dossier";
import { describe, expect, it } from "vitest";
import { readText } from "../input/readText.ts";
import { quietSurroundings } from "../../test/quietSurroundings.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { run } from "../run.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { askedOf } from "./asked.ts";
import { explainReply } from "./explainReply.ts";

const german = germanGuide(englishGuide);
const ROOT = join(import.meta.dirname, "../../../..");
const EXAMPLE = "examples/patient-portal.yaml";

async function* nothing(): AsyncGenerator<Uint8Array> {}

function terminalInto(written: { out: string; err: string }): Terminal {
  return {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    outStyle: plainStyle,
    errStyle: plainStyle,
    isDebugging: false,
    version: () => "1.2.3",
    surroundings: quietSurroundings({
      readText: (file, argument) => readText(join(ROOT, file), argument, nothing()),
    }),
  };
}

async function shoreline(...words: readonly string[]) {
  const written = { out: "", err: "" };
  return { status: await run(words, terminalInto(written)), ...written };
}

const widest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));

describe("explain", () => {
  it("alone lists every term and question, by theme and in 80 columns", async () => {
    const { status, out } = await shoreline("explain");
    expect(status).toBe(0);
    const text = out.replaceAll(/\s+/g, " ");
    for (const { title } of guideEntries) expect(text).toContain(title);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each(guideEntries)("prints $id in 80 columns and without figures of a case", async ({ id }) => {
    const asked = { question: id, brief: undefined, ask: () => ({ brief: "", trials: undefined, seed: undefined }) };
    const reply = await explainReply(asked, terminalInto({ out: "", err: "" }).surroundings);
    const text = reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : "";
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/In your case|undefined|NaN|\[object/);
    expect(text).toContain("Read on");
  });

  it("gives a term as data", async () => {
    const { status, out } = await shoreline("explain", "captive", "--json");
    expect(status).toBe(0);
    const document = JSON.parse(out) as Record<string, unknown>;
    expect(document).toMatchObject({ schema: "explain/1", kind: "term", id: "captive-centre" });
    expect(document).not.toHaveProperty("inYourCase");
    expect(Object.keys(document)).toEqual(expect.arrayContaining(["title", "answer", "related", "sources"]));
  });

  it("takes a question with quotes and without", async () => {
    const quoted = await shoreline("explain", "does offshoring need an entity?", "--json");
    const bare = await shoreline("explain", "does", "offshoring", "need", "an", "entity?", "--json");
    expect(JSON.parse(quoted.out)).toMatchObject({ kind: "question", id: "does-it-need-an-entity" });
    expect(bare.out).toBe(quoted.out);
  });

  it("shows the models side by side where they are asked for", async () => {
    const { out } = await shoreline("explain", "how do the models compare?");
    expect(out).toContain("Why they read so");
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it("answers with the figures of a brief, which change with it", async () => {
    const question = ["explain", "is it reversible?", EXAMPLE, "--trials", "256", "--json"] as const;
    const first = JSON.parse((await shoreline(...question)).out) as Record<string, string>;
    const longer = JSON.parse((await shoreline(...question, "--set", "work.months=30")).out) as Record<string, string>;
    expect(first["inYourCase"]).toMatch(/\$\d/);
    expect(longer["inYourCase"]).not.toBe(first["inYourCase"]);
    expect([longer["answer"], longer["id"]]).toEqual([first["answer"], "is-it-reversible"]);
  });

  it("defends the decision where the answer needs it", async () => {
    const words = ["explain", "what would change the answer?", EXAMPLE, "--trials", "256"];
    const { status, out, err } = await shoreline(...words);
    expect([status, err]).toEqual([0, ""]);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(/It would turn to|Nothing that was tried/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it("alone lists every term and question in German where that is asked for, in 80 columns", async () => {
    const { status, out } = await shoreline("explain", "--language", "de");
    expect(status).toBe(0);
    const text = out.replaceAll(/\s+/g, " ");
    for (const { title } of german.entries) expect(text).toContain(title);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each(german.entries)("prints $id in German in 80 columns, headings included", async ({ id }) => {
    const asked = {
      question: id,
      brief: undefined,
      language: "de",
      ask: () => ({ brief: "", trials: undefined, seed: undefined }),
    };
    const reply = await explainReply(asked, terminalInto({ out: "", err: "" }).surroundings);
    const text = reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : "";
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toContain("Weiterlesen");
    expect(text).not.toMatch(/Read on|Sources|Why they read so|Who and where|undefined|NaN|\[object/);
  });

  it("takes a German question, and tells the case in German", async () => {
    const words = ["explain", "ist", "es", "umkehrbar?", EXAMPLE, "--language", "de", "--trials", "256"] as const;
    const { out } = await shoreline(...words);
    expect(out).toContain("Ist es umkehrbar, und was würde die Rückkehr kosten?");
    expect(out).toMatch(/In Ihrem Fall: .+\n {2}Die Arbeit von „/);
    const document = JSON.parse((await shoreline(...words, "--json")).out) as Record<string, unknown>;
    expect(document).toMatchObject({ id: "is-it-reversible", language: "de", inYourCaseLanguage: "de" });
  });

  it("refuses a language in which there is no guide, together with what else is wrong", async () => {
    const { status, out } = await shoreline("explain", "best pizza in town", "--language", "fr", "--json");
    const { faults } = JSON.parse(out) as { faults: { code: string; path: string; allowed: string }[] };
    expect(status).toBe(2);
    expect(faults[0]).toMatchObject({ code: "cli.choice", path: "--language", allowed: "en or de" });
    expect(faults.map(({ code }) => code)).toEqual(["cli.choice", "guide.nothing-fits"]);
  });

  it("refuses an unknown wording with the nearest entries, and tells the faults of the brief beside it", async () => {
    const { status, out } = await shoreline("explain", "what of hibrid", "none.yaml", "--json");
    const { faults } = JSON.parse(out) as { faults: { code: string; hint?: string }[] };
    expect(status).toBe(2);
    expect(faults.map(({ code }) => code).toSorted()).toEqual(["cli.no-such-file", "guide.nothing-fits"]);
    const hint = faults.find(({ code }) => code === "guide.nothing-fits")?.hint ?? "";
    expect(hint.split('", "')).toHaveLength(3);
  });

  it("asks for the question where only a brief was typed", async () => {
    const { status, out } = await shoreline("explain", EXAMPLE, "--json");
    expect([status, JSON.parse(out)]).toMatchObject([
      2,
      { faults: [{ code: "cli.missing-argument", path: "QUESTION" }] },
    ]);
  });
});

describe("the words after explain", () => {
  it.each([
    [["captive"], "captive", undefined],
    [["captive", "centre"], "captive centre", undefined],
    [["is it reversible?", "brief.yml"], "is it reversible?", "brief.yml"],
    [["captive", "-"], "captive", "-"],
    [["24/7"], "24/7", undefined],
    [["captive", "./brief"], "captive", "./brief"],
  ] as const)("%j ask %j of %j", (words, question, brief) => {
    expect(askedOf(words, false)).toEqual({ question, brief });
  });

  it("end with a brief in any file where it is said to be prose", () => {
    expect(askedOf(["captive", "mail"], true)).toEqual({ question: "captive", brief: "mail" });
  });
});
