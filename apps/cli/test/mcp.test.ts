import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const EXAMPLE = readFileSync(join(ROOT, "examples/patient-portal.yaml"), "utf8");
const PROSE = readFileSync(join(ROOT, "examples/patient-portal.txt"), "utf8");
const MODE = { brief: EXAMPLE, trials: 256 };

/** The official client on the pipes of the real process; `heard` is what it could not make sense of. */
const client = new Client({ name: "test", version: "1" });
const heard: string[] = [];
let stderr = "";

beforeAll(async () => {
  const transport = new StdioClientTransport({ command: join(ROOT, "shoreline"), args: ["mcp"], stderr: "pipe" });
  transport.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the client of the protocol has no other way
  client.onerror = ({ message }) => void heard.push(message);
  await client.connect(transport);
  // Learns the schemas of all answers, against which the client then holds each.
  await client.listTools();
});
afterAll(() => client.close());

type Result = Awaited<ReturnType<typeof call>>;

async function call(name: string, given: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: given });
  return result as { structuredContent?: Record<string, unknown>; content: { text: string }[]; isError?: boolean };
}

/** Faults as a program reads them: the second text of an error. */
function faultsOf({ content }: Result): { code: string; path: string }[] {
  return JSON.parse(content[1]?.text ?? "{}").faults;
}

describe("the tools", () => {
  it("are listed with what they take and what they answer", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "read",
      "decide",
      "forecast",
      "compare",
      "models",
      "explain",
      "atlas",
      "overlap",
      "classify",
    ]);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(40);
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: "object" });
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it.each([
    ["read", { text: PROSE }],
    ["decide", { ...MODE, quick: true }],
    ["decide", MODE],
    ["forecast", MODE],
    ["compare", { before: EXAMPLE, after: EXAMPLE.replace("months: 14", "months: 20"), trials: 256 }],
    ["models", {}],
    ["models", MODE],
    ["explain", {}],
    ["explain", { question: "is it reversible?" }],
    ["explain", { question: "is it reversible?", ...MODE }],
    ["atlas", {}],
    ["atlas", { places: ["in-pune"] }],
    ["atlas", { places: ["Pune", "Berlin", "MX"] }],
    ["atlas", { sources: true }],
    ["overlap", { places: ["Chicago", "Kraków"], year: 2027 }],
    ["overlap", { places: ["Chicago", "Kraków"], date: "2027-03-15", hours: "08:00-16:00" }],
    ["classify", { party: "vendor", home: "us-chicago", site: "Guadalajara" }],
  ])("%s %#: answers as its schema promises, as data and as a page", async (name, given) => {
    const { structuredContent, content, isError } = await call(name, given);
    expect(content[0]?.text).not.toMatch(/^Output validation|undefined|NaN|\[object/);
    expect(isError).toBeUndefined();
    expect(Object.keys(structuredContent!).length).toBeGreaterThan(1);
    expect(content[0]!.text.length).toBeGreaterThan(40);
  });

  it("answer the worked example with the bytes of the command line", async () => {
    const { structuredContent } = await call("decide", { ...MODE, quick: true });
    const said = await printed(["decide", "-", "--quick", "--trials", "256", "--json"], EXAMPLE);
    expect(structuredContent).toEqual(JSON.parse(said));
  });

  it("tell the same decision in German, with the same data", async () => {
    const [english, german] = [await call("decide", MODE), await call("decide", { ...MODE, language: "de" })];
    expect(german.structuredContent).toEqual(english.structuredContent);
    expect(german.content[0]?.text).toContain("Die Antwort");
    const { content } = await call("explain", { question: "ist es umkehrbar?", language: "de" });
    expect(content[0]?.text).toContain("umkehrbar");
  });

  it("take up what they answered: prose to a brief to a decision to a comparison", async () => {
    const { structuredContent: reading } = await call("read", { text: PROSE });
    const { structuredContent: decision } = await call("decide", {
      brief: reading!["brief"],
      trials: 256,
      quick: true,
    });
    const compared = await call("compare", { before: decision, after: reading!["brief"], trials: 256 });
    expect(compared.structuredContent).toMatchObject({ schema: "comparison/1", same: true });
  });
});

describe("what is wrong with a call", () => {
  it.each([
    ["decide", { brief: "work: [" }, "brief.syntax", ""],
    ["decide", { brief: {}, trials: 3.5 }, "cli.number", "trials"],
    ["decide", { brief: EXAMPLE, set: ["work.months"] }, "cli.set", "set"],
    ["atlas", { places: ["Pune", "Atlantis"] }, "atlas.unknown-place", "places[1]"],
    ["atlas", { places: ["Pune"], sources: true }, "mcp.sources-and-places", "sources"],
    ["overlap", { places: ["Pune", "Berlin"], date: "soon", year: 1 }, "calendars.date", "date"],
    ["explain", { question: "best pizza in town" }, "guide.nothing-fits", "question"],
    ["compare", { before: '{"schema":"decision/1"', after: EXAMPLE }, "compare.damaged", "before"],
    ["classify", { party: "vendr", home: "US", site: "US" }, "arrangements.unknown-party", "party"],
    ["read", { text: "", today: "soon" }, "cli.date", "today"],
    ["decide", { ...MODE, language: "fr" }, "cli.choice", "language"],
  ])("%s %#: is told as faults at its arguments", async (name, given, code, path) => {
    const result = await call(name, given);
    expect(result.isError).toBe(true);
    expect(result.structuredContent).toBeUndefined();
    const faults = faultsOf(result);
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults.find((fault) => fault.code === code)?.path).toMatch(path);
    expect(faults.some((fault) => fault.path.startsWith("--"))).toBe(false);
  });

  it("is told all at once where the words themselves are wrong", async () => {
    const { isError, content } = await call("overlap", { places: "Pune", date: 7, colour: "red" });
    expect(isError).toBe(true);
    for (const word of ["places", "date", "colour"]) expect(content[0]!.text).toContain(word);
  });

  it("leaves the server working, whatever it is", async () => {
    const names = ["read", "decide", "compare", "explain", "atlas", "overlap", "classify", "models", "none"];
    const fields = ["brief", "text", "places", "question", "before", "after", "trials", "set", "date", "party"];
    const given = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), given, async (name, words) => {
        const { content } = await call(name, words);
        const text = content.map((each) => each.text).join();
        expect(text).not.toContain("mcp.bug");
        expect(text).not.toMatch(/at .*\.[tj]s:\d+/);
        expect(text.length).toBeGreaterThan(10);
      }),
      { seed: 20270115, numRuns: 150 },
    );
    expect((await call("classify", { party: "vendor", home: "US", site: "IN" })).isError).toBeUndefined();
  });
});

describe("the resources", () => {
  it("are the guide, its entries and the worked example, which can be decided as it is", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(["shoreline://guide", "shoreline://guide/captive-centre"]),
    );
    const example = await client.readResource({ uri: "shoreline://examples/patient-portal" });
    expect(example.contents[0]).toMatchObject({ text: EXAMPLE, mimeType: "application/yaml" });
    const entry = await client.readResource({ uri: "shoreline://guide/captive-centre" });
    expect((entry.contents[0] as { text: string }).text).toContain("captive");
    await expect(client.readResource({ uri: "shoreline://guide/none" })).rejects.toThrow("no entry");
  });
});

describe("the process", () => {
  it("writes nothing but the protocol, survives lines that are none, and ends with its input", async () => {
    const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
    const lines = [
      "this is no message",
      '{"jsonrpc":"2.0","id":',
      JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: hello }),
      JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "explain", arguments: {} } }),
    ];
    const said = await printed(["mcp"], `${lines.join("\n")}\n`);
    const answers = said.trimEnd().split("\n");
    expect(answers.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  });

  it("has said nothing in all of these calls that the client did not understand, nor anything on standard error", () => {
    expect(heard).toEqual([]);
    expect(stderr).toBe("");
  });
});

/** What the command line prints on standard output when it is given a text; it must end well. */
async function printed(words: readonly string[], input: string): Promise<string> {
  const child = spawn(join(ROOT, "shoreline"), words, { cwd: ROOT, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.end(input);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  return said;
}
