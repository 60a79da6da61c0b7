import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "../input/readText.ts";
import { quietSurroundings } from "../../test/quietSurroundings.ts";
import { plainStyle } from "../page/style.ts";
import { run } from "../run.ts";
import type { Terminal } from "../terminal/terminal.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const EXAMPLE = "examples/accounts-payable.yaml";
const SCENARIOS = "examples/what-if/accounts-payable-scenarios.yaml";
const VOICES = "examples/what-if/accounts-payable-voices.yaml";

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Runs words as they are typed at the root of the checkout, without a process of their own. */
async function shoreline(...words: readonly string[]) {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
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
  return { status: await run(words, terminal), ...written };
}

/** Few alternatives: the command line is looked at, not the decision. */
const FEW = ["--trials", "256", "--set", "candidates.sites=[pl-warsaw]"];

const GOOD: readonly (readonly string[])[] = [
  ["decide", EXAMPLE, "--quick", ...FEW, "--set", "work.months=24", "--set", "nature.clarity=0.5"],
  ["forecast", EXAMPLE, ...FEW, "--set", "work.volumes.invoicesPerMonth=2e4"],
  ["models", EXAMPLE, ...FEW, "--set=limits.budget=5e7"],
  ["scenarios", EXAMPLE, SCENARIOS, ...FEW],
  ["compare", "examples/patient-portal.yaml", "examples/startup-mvp.yaml", "--trials", "256"],
  ["group", EXAMPLE, VOICES, ...FEW],
];

const BAD: readonly (readonly [code: string, ...words: string[]])[] = [
  ["cli.set", "decide", EXAMPLE, "--set", "work.months"],
  ["brief.set-twice", "decide", EXAMPLE, "--set", "work.months=3", "--set", "work.months=4"],
  ["cli.missing-value", "decide", EXAMPLE, "--set"],
  ["brief.unknown-key", "forecast", EXAMPLE, "--set", "work.moths=3"],
  ["brief.set-absent", "models", EXAMPLE, "--set", "limits.budget="],
  ["cli.missing-argument", "scenarios", EXAMPLE],
  ["cli.no-such-file", "scenarios", EXAMPLE, "none.yaml"],
  ["scenarios.unknown-key", "scenarios", EXAMPLE, VOICES],
  ["cli.missing-argument", "compare", EXAMPLE],
  ["cli.surplus-argument", "compare", EXAMPLE, EXAMPLE, EXAMPLE],
  ["brief.unknown-key", "compare", EXAMPLE, SCENARIOS],
  ["cli.unknown-option", "compare", EXAMPLE, EXAMPLE, "--set", "work.months=3"],
  ["cli.missing-argument", "group", EXAMPLE],
  ["voices.unknown-key", "group", EXAMPLE, SCENARIOS],
];

describe("what-if at the command line", () => {
  it.each(GOOD.map((words) => [words.join(" "), words] as const))(
    "%s: prints a page of 80 columns",
    async (_, words) => {
      const { status, out, err } = await shoreline(...words);
      expect([status, err]).toEqual([0, ""]);
      expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it.each(GOOD.map((words) => [words.join(" "), words] as const))(
    "%s --json: prints one document",
    async (_, words) => {
      const { status, out, err } = await shoreline(...words, "--json");
      expect([status, err]).toEqual([0, ""]);
      expect(out.trimEnd().split("\n")).toHaveLength(1);
      expect(JSON.parse(out)).toHaveProperty("schema");
    },
  );

  it.each(BAD.map(([code, ...words]) => [words.join(" "), code, words] as const))(
    "%s: is refused with %s",
    async (_, code, words) => {
      const { status, out, err } = await shoreline(...words, "--json");
      expect([status, err]).toEqual([2, ""]);
      const { faults } = JSON.parse(out) as { faults: { code: string }[] };
      expect(faults.map((fault) => fault.code)).toContain(code);
    },
  );
});
