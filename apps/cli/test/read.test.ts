import { spawn } from "node:child_process";
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBrief, type StatementReading } from "@shoreline/scope";
import { expectOk, type Fault } from "@shoreline/units";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const PROSE = "examples/patient-portal.txt";
const BRIEF = "examples/patient-portal.yaml";
const folder = mkdtempSync(join(tmpdir(), "shoreline-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Environment = Readonly<Record<string, string>>;

/** Runs the command line as a user does; without a language model unless the environment names one. */
async function shoreline(
  words: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Environment } = {},
) {
  const child = spawn(join(ROOT, "shoreline"), words, {
    cwd: ROOT,
    env: { ...process.env, SHORELINE_LLM_URL: "", ...env },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => (written[name] += chunk));
  }
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, ...written };
}

async function readingOf(words: readonly string[], options?: Parameters<typeof shoreline>[1]) {
  const { status, stdout, stderr } = await shoreline(["read", ...words, "--json"], options);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as StatementReading;
}

/** Every value of plain data with the path at which it stands. */
function leaves(data: unknown, path = ""): [string, unknown][] {
  if (typeof data !== "object" || data === null) return [[path, data]];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe.concurrent("read", () => {
  it("finds in the prose of the example most of what its brief says, and nothing else", async () => {
    const { brief, evidence } = await readingOf([PROSE, "--today", "2026-11-20"]);
    const text = readFileSync(join(ROOT, PROSE), "utf8");
    expect(evidence.every(({ quote, start, end }) => text.slice(start, end) === quote)).toBe(true);
    const { given } = expectOk(readBrief(readFileSync(join(ROOT, BRIEF), "utf8")));
    const wanted = new Map(leaves(given));
    const { title: _, ...found } = brief;
    // Shares and levels that the prose says in words need not be the brief's to the digit.
    const exact = leaves(found).filter(([path]) => !/nature|intellectualProperty/.test(path));
    expect(exact.filter(([path, value]) => wanted.has(path) && wanted.get(path) !== value)).toEqual([]);
    const same = exact.filter(([path, value]) => wanted.get(path) === value).map(([path]) => path);
    expect(same).toEqual(
      expect.arrayContaining([".work.months", ".work.start", ".company.home", ".work.roles.qaAnalyst"]),
    );
    expect(same.length).toBeGreaterThan(12);
  });

  it("writes a brief that can be completed, and never over the text, also not through a link", async () => {
    const out = join(folder, "brief.yaml");
    const { status, stderr } = await shoreline(["read", PROSE, "--out", out, "--today", "2026-11-20"]);
    expect([status, stderr]).toEqual([0, `Written: ${out}\n`]);
    const { brief } = await readingOf([PROSE, "--today", "2026-11-20"]);
    expect(expectOk(readBrief(readFileSync(out, "utf8"))).given).toEqual({ ...brief, schema: "brief/1" });
    const text = join(folder, "text.txt");
    const link = join(folder, "link.yaml");
    writeFileSync(text, "We are based in Chicago.");
    linkSync(text, link);
    const refused = await shoreline(["read", text, "--out", link, "--json"]);
    expect(refused.status).toBe(2);
    expect(refused.stdout).toContain("cli.out-is-text");
    expect(readFileSync(text, "utf8")).toBe("We are based in Chicago.");
  });

  it("reads standard input, and calls it so", async () => {
    const { evidence } = await readingOf(["-"], { input: "We are based in Chicago and need a portal for 14 months." });
    expect(evidence.map(({ path }) => path)).toContain("work.months");
    const empty = await shoreline(["read", "-", "--json"]);
    expect(empty.status).toBe(2);
    expect(JSON.parse(empty.stdout).faults).toMatchObject([{ path: expect.stringMatching(/standard input/) }]);
  });
});

describe.concurrent("prose in place of a brief", () => {
  it("is decided on, with a note of how much was read; the same words give the same bytes", async () => {
    const [file, input] = await Promise.all([
      shoreline(["decide", PROSE, "--trials", "256", "--json"]),
      shoreline(["decide", "-", "--prose", "--trials", "256", "--json"], {
        input: readFileSync(join(ROOT, PROSE), "utf8"),
      }),
    ]);
    expect(file.status).toBe(0);
    expect(file.stderr).toMatch(/^Warning: \d+ fields read from prose\./);
    expect(JSON.parse(file.stdout).recommendation.alternative).toMatch(/@/);
    expect(input.stdout).toBe(file.stdout);
  });

  it("is taken by models, too", async () => {
    const { status, stdout } = await shoreline(["models", PROSE, "--trials", "256"]);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(500);
  });

  it("that says too little is refused: one fault for each field, its hint the open question", async () => {
    const { status, stdout } = await shoreline(["decide", "-", "--prose", "--json"], {
      input: "Somebody should do something about our portal.",
    });
    expect(status).toBe(2);
    const { faults } = JSON.parse(stdout) as { faults: Fault[] };
    expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(["work.kind", "company.home", "work"]));
    expect(faults.every(({ hint }) => hint !== undefined)).toBe(true);
    expect(faults.at(-1)?.hint).toContain("shoreline read - --out brief.yaml");
  });
});

const STATEMENT = "We are based in Chicago. We need six software developers for 14 months; a leak would hurt.";

/** A server that answers every question with this text, or in its own way, while `use` runs; tells what it received. */
async function withServer<T>(answer: string | RequestListener, use: (url: string) => Promise<T>) {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push(body);
    if (typeof answer !== "string") return answer(request, response);
    const message = { role: "assistant", content: answer };
    response.setHeader("content-type", "application/json");
    return response.end(JSON.stringify({ id: "1", choices: [{ index: 0, message, finish_reason: "stop" }] }));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    return { value: await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`), received };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function reading(url: string, ...words: readonly string[]) {
  const env = { SHORELINE_LLM_URL: url, SHORELINE_LLM_KEY: "secret-key", SHORELINE_LLM_TIMEOUT_SECONDS: "5" };
  return readingOf(["-", "--today", "2026-11-20", ...words], { input: STATEMENT, env });
}

const field = (path: string, value: unknown, quote: string) => ({ path, value, quote, confidence: 1 });
const heard = JSON.stringify({
  fields: [
    field("sensitivity.intellectualProperty", "high", "a leak would hurt"),
    field("limits.budget", 400_000, "a budget of 400,000"),
  ],
});

describe.concurrent("a language model", () => {
  it("adds what the text bears out, and not what it made up", async () => {
    const { value, received } = await withServer(heard, (url) => reading(url));
    expect(received).toHaveLength(1);
    expect(value.brief).toMatchObject({ sensitivity: { intellectualProperty: "high" } });
    expect(value.brief).not.toHaveProperty("limits");
    expect(value.warnings.map(({ code }) => code)).toContain("language.no-such-quote");
  });

  it("is sent nothing without its variable, with --no-model, or by decide", async () => {
    const { received } = await withServer(heard, async (url) => {
      await reading("");
      await reading(url, "--no-model");
      await shoreline(["decide", PROSE, "--trials", "256"], { env: { SHORELINE_LLM_URL: url } });
    });
    expect(received).toEqual([]);
  });

  it.each<[string, string | RequestListener]>([
    ["fails", (_, response) => void response.writeHead(500).end()],
    ["wants another key", (_, response) => void response.writeHead(401).end("secret-key")],
    ["answers with a page", (_, response) => void response.end("<html>")],
    ["answers in prose", "I would say six."],
    ["answers in another form", '{ "budget": 3 }'],
    ["leads elsewhere", (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:9/" }).end()],
    ["breaks the line", (_, response) => void response.destroy()],
  ])("that %s leaves the reading by rules, with a warning", async (_, answer) => {
    const { value } = await withServer(answer, (url) => reading(url));
    const rules = await reading("");
    expect(value).toEqual({ ...rules, warnings: [...rules.warnings, expect.any(Object)] });
    expect(value.warnings.at(-1)?.code).toMatch(/^language\./);
    expect(JSON.stringify(value)).not.toContain("secret-key");
  });

  it("that is slow is given up when its time is over", async () => {
    const env = { SHORELINE_LLM_TIMEOUT_SECONDS: "0.3" };
    const { value } = await withServer(
      () => {},
      (url) => readingOf(["-"], { input: STATEMENT, env: { ...env, SHORELINE_LLM_URL: url } }),
    );
    expect(value.warnings.at(-1)).toMatchObject({ code: "language.time-out", given: "no answer within 0.3 s" });
  });

  it("at an address that is none is refused before anything is read", async () => {
    const { status, stdout } = await shoreline(["read", "-", "--json"], {
      input: STATEMENT,
      env: { SHORELINE_LLM_URL: "ftp://x" },
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).faults).toMatchObject([{ code: "language.bad-url", path: "SHORELINE_LLM_URL" }]);
  });
});
