import { readBrief, type StatementReading } from "@shoreline/scope";
import { refuse, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import type { Reply } from "../reply.ts";
import { readReply, type ReadingQuestion, type ReadingSurroundings } from "./readReply.ts";

const TEXT = [
  "Statement of work: claims portal",
  "We are an insurance company based in Chicago. We need a software development project.",
  "It needs six software developers for 14 months and starts on 1 March 2027.",
].join("\n");

const question: ReadingQuestion = { file: "offer.txt", out: undefined, today: undefined, hasModel: true };

/** What `read` replies, and what it wrote and announced. */
async function reply(asked: Partial<ReadingQuestion>, changed: Partial<ReadingSurroundings> = {}) {
  const written: Record<string, string> = {};
  const announced: string[] = [];
  const surroundings: ReadingSurroundings = {
    readText: async () => succeed(TEXT),
    writeFaults: async () => [],
    writeOutput: async (file, text) => {
      written[file] = String(text);
      return [];
    },
    isSameFile: (one, other) => one === other,
    today: () => "2026-11-20",
    announce: (words) => {
      announced.push(words);
      return () => void announced.push("taken back");
    },
    ...changed,
  };
  return { reply: await readReply({ ...question, ...asked }, surroundings), written, announced };
}

function documentOf(each: Reply): StatementReading & { schema: string } {
  if (each.kind !== "answer") throw new Error(JSON.stringify(each.faults));
  return each.document as StatementReading & { schema: string };
}

const codes = (each: Reply) => (each.kind === "refusal" ? each.faults.map(({ code, path }) => `${path} ${code}`) : []);

describe("read", () => {
  it("answers with brief, evidence, questions and warnings, each quote as it stands in the text", async () => {
    const document = documentOf((await reply({})).reply);
    expect(Object.keys(document)).toEqual(["schema", "brief", "evidence", "questions", "warnings"]);
    expect(document.brief).toMatchObject({
      work: { roles: { softwareDeveloper: 6 }, months: 14, start: "2027-03-01" },
      company: { home: "us-chicago" },
    });
    expect(document.evidence.length).toBeGreaterThan(3);
    for (const { quote, start, end } of document.evidence) expect(TEXT.slice(start, end)).toBe(quote);
  });

  it("writes a brief that reads back as what was found", async () => {
    const { reply: told, written } = await reply({ out: "brief.yaml" });
    const { brief } = documentOf(told);
    expect(told).toMatchObject({ notes: ["Written: brief.yaml"] });
    expect(written["brief.yaml"]).toContain("# Read from offer.txt.");
    const back = readBrief(written["brief.yaml"]);
    expect(back).toMatchObject({ ok: true, value: { given: { ...brief, schema: "brief/1" } } });
  });

  it("tells all that is wrong with its words at once, and writes nothing", async () => {
    const { reply: told, written } = await reply({ out: "brief.pdf", today: "soon" });
    expect(codes(told)).toEqual(["--out cli.out-format", "--today cli.date"]);
    expect(written).toEqual({});
  });

  it("never writes over the text itself", async () => {
    const { reply: told, written } = await reply({ file: "a.yaml", out: "a.yaml" });
    expect(codes(told)).toEqual(["--out cli.out-is-text"]);
    expect(written).toEqual({});
  });

  it.each(["1970-12-31", "2100-01-01", "2026-02-30", "tomorrow"])("refuses to read on %s", async (today) => {
    expect(codes((await reply({ today })).reply)).toEqual(["--today cli.date"]);
  });

  it("passes on what is wrong with the text", async () => {
    const fault = { code: "cli.not-text", path: "TEXTFILE" };
    const { reply: told } = await reply({}, { readText: async () => refuse([fault]) });
    expect(told).toEqual({ kind: "refusal", exitCode: 2, faults: [fault] });
  });
});

const unwanted = () => Promise.reject(new Error("It was asked for."));

describe("read with a language model", () => {
  const heard = {
    fields: [{ path: "company.industry", value: "insurance-general", quote: "an insurance company", confidence: 1 }],
  };
  const model = { name: "the model m", ask: async () => succeed(heard) };

  it("says that it asks, and takes the words back", async () => {
    const { reply: told, announced } = await reply({}, { language: async () => succeed(model) });
    expect(announced).toEqual(["Asking the model m…", "taken back"]);
    expect(documentOf(told).brief).toMatchObject({ work: { months: 14 } });
  });

  it("does not even look for one with --no-model", async () => {
    const { reply: told, announced } = await reply({ hasModel: false }, { language: unwanted });
    expect([told.kind, announced]).toEqual(["answer", []]);
  });

  it("is refused where the model is badly configured", async () => {
    const fault = { code: "language.bad-url", path: "SHORELINE_LLM_URL" };
    const { reply: told } = await reply({}, { language: async () => refuse([fault]) });
    expect(codes(told)).toEqual(["SHORELINE_LLM_URL language.bad-url"]);
  });
});
