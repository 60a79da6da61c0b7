import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { commandFor } from "../../scripts/commands.mjs";
import { ROOT } from "./tree.ts";

const START = "<!-- sample:start -->";
const END = "<!-- sample:end -->";
const CUT = "…";
const MOST_LINES = 70;

/** What `npm start` prints into a pipe, without colour, each line without trailing blanks. */
export function workedExample(): string {
  const command = commandFor(["start", "--once"], { root: ROOT, cwd: ROOT });
  if (command === undefined) throw new Error("The launcher does not know `start`.");
  const { stdout, stderr, status } = runProgram(command.file, command.args);
  if (status !== 0) throw new Error(`The worked example ended with ${status}:\n${stderr}`);
  return trimmed(stdout);
}

/** Runs a program of the project as the launcher would, in a pipe and without colour. */
export function runProgram(file: string, args: readonly string[], input = "") {
  return spawnSync(process.execPath, ["--conditions=@shoreline/source", file, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    input,
    maxBuffer: 2 ** 26,
  });
}

/** The command line's entry. */
export const CLI = join(ROOT, "apps/cli/src/main.ts");

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** The sample that a page shows, without its fence; nothing when the page has no marked place. */
export function sampleIn(page: string): string | undefined {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) return undefined;
  const block = page.slice(start + START.length, end);
  return trimmed(block.replace(/^\s*```\w*\n/, "").replace(/\n```\s*$/, ""));
}

/** The page with a fresh sample: the whole output, or its beginning with a sign that it goes on. */
export function withSample(page: string, output: string): string {
  const before = page.slice(0, page.indexOf(START) + START.length);
  const after = page.slice(page.indexOf(END));
  return `${before}\n\n\`\`\`text\n${shortened(output)}\n\`\`\`\n\n${after}`;
}

function shortened(output: string): string {
  const lines = output.split("\n");
  return lines.length <= MOST_LINES ? output : [...lines.slice(0, MOST_LINES), CUT].join("\n");
}

/** Is the sample this output, or, when it ends with `…`, its beginning? */
export function isSampleOf(sample: string, output: string): boolean {
  if (sample === "") return false;
  const lines = sample.split("\n");
  if (lines.at(-1) !== CUT) return sample === output;
  return output.startsWith(`${lines.slice(0, -1).join("\n")}\n`);
}
