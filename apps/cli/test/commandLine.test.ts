import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decisionId, type Decision, decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const EXAMPLE = "examples/patient-portal.yaml";
const folder = mkdtempSync(join(tmpdir(), "shoreline-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a user does, through the launcher at the root and in pipes. */
async function shoreline(words: readonly string[], input: string | Uint8Array = "") {
  const child = spawn(join(ROOT, "shoreline"), words, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: "1" } });
  // A command that refuses its words never reads its input.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => (written[name] += chunk));
  }
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, ...written };
}

const GOOD: readonly (readonly string[])[] = [
  ["decide", EXAMPLE, "--trials", "256"],
  ["read", "examples/patient-portal.txt", "--no-model"],
  ["forecast", EXAMPLE, "--trials", "256"],
  ["forecast", "fit", "examples/past-projects.csv", "--effort", "hours", "--size", "functionPoints", "--time", "ended"],
  ["models"],
  ["models", EXAMPLE, "--trials", "256"],
  ["classify", "--party", "vendor", "--home", "us-chicago", "--site", "Guadalajara"],
  ["overlap", "Kraków", "sao paulo", "IN", "--year", "2027"],
  ["overlap", "Pune", "Tokyo", "--date", "2027-05-06", "--hours", "22:00-06:00"],
  ["atlas", "list"],
  ["atlas", "show", "in-pune"],
  ["atlas", "compare", "Pune", "Berlin", "Cebu", "Bogota", "Warsaw"],
  ["atlas", "sources"],
  ["doctor"],
  ["flips", EXAMPLE, "--trials", "256"],
  ["flips", EXAMPLE, "--trials", "256", "--map", "work.months", "--map", "weights.cost", "--steps", "3"],
  ["rank", "examples/suppliers.csv", "--method", "vikor"],
  ["explain"],
  ["explain", "captive"],
  ["explain", "is it reversible?", EXAMPLE, "--trials", "256"],
  ["coverage", "--need", "24x7", "--sites", "Chicago", "Kraków", "--year", "2027", "--no-comparison"],
  ["group", "examples/accounts-payable.yaml", "examples/what-if/accounts-payable-voices.yaml", "--trials", "256"],
];

const BAD: readonly (readonly [code: string, ...words: string[]])[] = [
  ["cli.missing-argument", "decide"],
  ["cli.no-such-file", "decide", "none.yaml"],
  ["cli.not-a-file", "decide", "examples"],
  ["cli.number", "decide", EXAMPLE, "--trials", "255"],
  ["cli.number", "forecast", EXAMPLE, "--seed", "-1"],
  ["cli.sampling", "decide", EXAMPLE, "--sampling", "sobel"],
  ["cli.number", "decide", EXAMPLE, "--threads", "0"],
  ["cli.number", "scenarios", EXAMPLE, "examples/what-if/accounts-payable-scenarios.yaml", "--threads", "65"],
  ["cli.number", "flips", EXAMPLE, "--threads", "two"],
  ["cli.out-format", "decide", EXAMPLE, "--out", "x.docx"],
  ["cli.set", "decide", EXAMPLE, "--set", "work.months"],
  ["cli.map-inputs", "flips", EXAMPLE, "--map", "work.months"],
  ["guide.nothing-fits", "explain", "best pizza in town"],
  ["coverage.need", "coverage", "--need", "24x6", "--sites", "Berlin"],
  ["cli.missing-option", "coverage", "--need", "24x7"],
  ["cli.unknown-method", "rank", "examples/suppliers.csv", "--method", "topsi"],
  ["cli.no-such-file", "compare", "none.json", EXAMPLE],
  ["cli.out-is-brief", "decide", "package.json", "--out", "./package.json"],
  ["cli.missing-argument", "read"],
  ["cli.no-such-file", "read", "none.txt"],
  ["cli.out-format", "read", "examples/patient-portal.txt", "--out", "x.pdf"],
  ["cli.out-is-text", "read", "examples/patient-portal.yaml", "--out", "./examples/../examples/patient-portal.yaml"],
  ["cli.date", "read", "examples/patient-portal.txt", "--today", "soon"],
  ["cli.unknown-option", "models", "--trails", "300"],
  ["cli.surplus-argument", "models", "a", "b"],
  ["cli.missing-option", "classify", "--party", "vendor"],
  ["arrangements.unknown-party", "classify", "--party", "vendr", "--home", "US", "--site", "US"],
  ["cli.missing-argument", "overlap", "Pune"],
  ["atlas.unknown-place", "overlap", "Pune", "Atlantis"],
  ["calendars.hours", "overlap", "Pune", "Berlin", "--hours", "9 to 5"],
  ["calendars.date", "overlap", "Pune", "Berlin", "--date", "2027-02-30"],
  ["calendars.date-and-year", "overlap", "Pune", "Berlin", "--date", "2027-02-03", "--year", "2027"],
  ["atlas.unknown-place", "atlas", "show", "Gotham"],
  ["cli.missing-argument", "atlas", "compare", "Pune"],
  ["cli.unknown-command", "atlas", "shw"],
  ["cli.unknown-command", "dcide", EXAMPLE],
  ["cli.unknown-command", "help", "dcide"],
  ["cli.unknown-command", "atlas", "help", "shw"],
  ["cli.unknown-option", "--jsn"],
  ["cli.missing-value", "decide", EXAMPLE, "--trials"],
  ["cli.surplus-argument", "doctor", "now"],
];

describe.concurrent("every command", () => {
  it.each(GOOD.map((words) => [words.join(" "), words] as const))(
    "%s: prints a page of 80 columns without colour in a pipe",
    async (_, words) => {
      const { status, stdout, stderr } = await shoreline(words);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout.trim().length).toBeGreaterThan(50);
      // Half-width signs only: a code point is a column in all of these.
      expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
      expect(stdout).not.toContain("\u001b");
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each(GOOD.map((words) => [words.join(" "), words] as const))(
    "%s --json: prints one JSON document",
    async (_, words) => {
      const { status, stdout, stderr } = await shoreline([...words, "--json"]);
      expect([status, stderr]).toEqual([0, ""]);
      expect(Object.keys(JSON.parse(stdout)).length).toBeGreaterThan(1);
      expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    },
  );

  it.each(BAD.map(([code, ...words]) => [words.join(" "), code, words] as const))(
    "%s: is refused with %s",
    async (_, code, words) => {
      const asJson = await shoreline([...words, "--json"]);
      expect([asJson.status, asJson.stderr]).toEqual([2, ""]);
      const { faults } = JSON.parse(asJson.stdout) as { faults: { code: string; path: string }[] };
      expect(faults.map((fault) => fault.code)).toContain(code);
      expect(Object.keys(JSON.parse(asJson.stdout))).toEqual(["faults"]);
    },
  );

  it("and the version are JSON documents too when asked as such", async () => {
    expect(JSON.parse((await shoreline(["decide", "--help", "--json"])).stdout).help).toContain(
      "Usage: shoreline decide",
    );
    expect(JSON.parse((await shoreline(["--version", "--json"])).stdout).help).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("is what a lone `shoreline` prints; a program that wants JSON is told that the command is missing", async () => {
    expect(await shoreline([])).toMatchObject({ status: 0, stdout: expect.stringContaining("Commands:") });
    expect(await shoreline(["--json"])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("cli.missing-command"),
    });
  });
});

describe.concurrent("decide", () => {
  it("--json prints the defended decision as the packages make it on one thread, to the last byte", async () => {
    const { stdout } = await shoreline(["decide", EXAMPLE, "--trials", "256", "--seed", "9", "--json"]);
    const printed = JSON.parse(stdout) as Decision;
    const reading = expectOk(readBrief(readFileSync(join(ROOT, EXAMPLE), "utf8")));
    const made = expectOk(decide(reading, { trials: 256, seed: 9, defended: true }));
    expect(stdout === `${JSON.stringify(made)}\n`).toBe(true);
    expect(printed.id).toBe(decisionId(printed));
    expect(printed.schema).toBe("decision/1");
  });

  it("prints the same bytes whatever number of threads computes", async () => {
    const words = ["decide", EXAMPLE, "--quick", "--trials", "20000", "--json", "--threads"];
    const [one, three] = await Promise.all(["1", "3"].map((threads) => shoreline([...words, threads])));
    expect(one!.status).toBe(0);
    expect(three!.stdout === one!.stdout).toBe(true);
  });

  it("draws points of a sequence unless told otherwise, and more of them for what is written to a file", async () => {
    const file = join(folder, "kept.json");
    const [asked, saved] = await Promise.all([
      shoreline(["decide", EXAMPLE, "--quick", "--trials", "256", "--sampling", "random", "--json"]),
      shoreline(["decide", EXAMPLE, "--quick", "--out", file]),
    ]);
    expect(JSON.parse(asked!.stdout)).toMatchObject({ sampling: "random", trials: 256 });
    expect(saved!.status).toBe(0);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ sampling: "sobol", trials: 16_384 });
  });

  it("reads a brief from standard input and names the recommended city in the first sentence", async () => {
    const brief = readFileSync(join(ROOT, EXAMPLE), "utf8");
    const { recommendation } = JSON.parse(
      (await shoreline(["decide", "-", "--trials", "256", "--json"], brief)).stdout,
    ) as Decision;
    const { stdout } = await shoreline(["decide", "-", "--trials", "256"], brief);
    const [, sentence = ""] = stdout.split("\n\n");
    expect(sentence.replaceAll("\n", " ")).toContain(recommendation.summary);
  });

  it("writes the same decision as JSON and a page as Markdown, and says so beside the answer", async () => {
    const [json, page] = [join(folder, "decision.json"), join(folder, "board.md")];
    const { status, stdout, stderr } = await shoreline([
      "decide",
      EXAMPLE,
      "--trials",
      "256",
      "--json",
      "--out",
      json,
      "--out",
      page,
    ]);
    expect(status).toBe(0);
    expect(readFileSync(json, "utf8")).toBe(stdout);
    expect(readFileSync(page, "utf8")).toMatch(/^# Patient portal/);
    expect(stderr).toBe(`Written: ${json}\nWritten: ${page}\n`);
  });

  it("writes every page in the language that is asked for, and the same data in each", async () => {
    const files = ["german.html", "german.md", "german.json", "german.xlsx"].map((name) => join(folder, name));
    const words = ["decide", EXAMPLE, "--trials", "256", "--quick"];
    const { status } = await shoreline([...words, "--language", "de", ...files.flatMap((file) => ["--out", file])]);
    expect(status).toBe(0);
    const [html = "", text = "", json = ""] = files.slice(0, 3).map((file) => readFileSync(file, "utf8"));
    expect(html).toContain('<html lang="de">');
    expect(text).toContain("Die Antwort");
    const { stdout } = await shoreline([...words, "--json"]);
    expect(JSON.parse(json)).toEqual(JSON.parse(stdout));
  });

  it("tells all faults at once: of the options and of the brief", async () => {
    const brief =
      "title: 3\nwork: { kind: projekt, function: software, roles: { softwareDeveloper: 2 } }\ncompany: { home: Atlantis }\n";
    const { stdout } = await shoreline(["decide", "-", "--trials", "1", "--out", "x.docx", "--json"], brief);
    const paths = (JSON.parse(stdout) as { faults: { path: string }[] }).faults.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["--trials", "--out", "title", "work.kind", "company.home"]));
  });

  it("ends with 3 and the reasons where nothing is feasible", async () => {
    const brief = readFileSync(join(ROOT, EXAMPLE), "utf8").replace(/\n*$/, "\nlimits: { budget: 1 }\n");
    const asText = await shoreline(["decide", "-", "--trials", "256"], brief);
    expect([asText.status, asText.stdout]).toEqual([3, ""]);
    expect(asText.stderr).toContain("limits.budget");
    const asJson = await shoreline(["decide", "-", "--trials", "256", "--json"], brief);
    expect(asJson.status).toBe(3);
    const { faults } = JSON.parse(asJson.stdout) as { faults: { code: string }[] };
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["decide.no-feasible-alternative"]));
  });

  it.each([
    ["nothing", ""],
    ["noise", Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)],
    ["a list", "- a\n- b\n"],
    ["an open bracket", "{"],
    ["zeros", new Uint8Array(2_000_000)],
    [
      "aliases without end",
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n`,
    ],
    ["brackets without end", "[".repeat(200_000)],
  ])("refuses %s from standard input with faults, not with a bug", async (_, input) => {
    const { status, stdout } = await shoreline(["decide", "-", "--json"], input);
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as { faults: unknown[] }).faults.length).toBeGreaterThan(0);
  });

  it("warns of an unknown regime on standard error and still answers", async () => {
    const path = join(folder, "regime.yaml");
    writeFileSync(path, readFileSync(join(ROOT, EXAMPLE), "utf8").replace("[HIPAA]", "[HIPPA]"));
    const { status, stderr, stdout } = await shoreline(["decide", path, "--trials", "256", "--json"]);
    expect([status, JSON.parse(stdout).schema]).toEqual([0, "decision/1"]);
    expect(stderr).toMatch(/^Warning: .*regimes/);
  });
});

describe("a reader that has seen enough", () => {
  it("ends the program quietly with 0", async () => {
    const child = spawn(join(ROOT, "shoreline"), ["decide", EXAMPLE, "--json"], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let told = "";
    child.stderr.on("data", (chunk) => (told += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect([status, told]).toEqual([0, ""]);
  });
});
