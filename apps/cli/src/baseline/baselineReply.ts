import { readTable } from "@shoreline/documents";
import { type BaselineFromBooks, baselineFromBooks, briefWithRunCost, type Table } from "@shoreline/scope";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { baselinePage } from "./baselinePage.ts";
import { atOption, type BaselineQuestion, booksOptions } from "./baselineQuestion.ts";
import { figureComment } from "./baselineWords.ts";

/** What of the surroundings is touched. */
type Outside = Pick<Surroundings, "readText" | "readBytes" | "writeFaults" | "writeOutput" | "isSameFile" | "today">;

/** Answers `baseline`: what the work costs today, and the brief with that figure where it was asked for. */
export async function baselineReply(question: BaselineQuestion, surroundings: Outside): Promise<Reply> {
  const { file, into, out } = question;
  const options = booksOptions(question, surroundings.today());
  const target = await targetFaults(question, surroundings);
  const table = await tableOf(question, surroundings);
  const faults = [...(options.ok ? [] : options.faults), ...target, ...(table.ok ? [] : table.faults)];
  if (!options.ok || !table.ok || faults.length > 0) return refusal(faults);
  const found = baselineFromBooks(table.value, options.value);
  if (!found.ok) return refusal(found.faults.map(atOption));
  const written =
    into === undefined || out === undefined ? [] : await briefWritten({ file, into, out }, found.value, surroundings);
  if (written.length > 0) return refusal(written);
  const notes = table.value.notes ?? [];
  const document = { ...found.value, file, notes };
  return answer(
    document,
    () => baselinePage(found.value, { file, notes, out }),
    out === undefined ? [] : [`Written: ${out}`],
  );
}

async function tableOf({ file, sheet }: BaselineQuestion, { readBytes }: Outside): Promise<Result<Table>> {
  const bytes = await readBytes(file, "FILE");
  if (!bytes.ok) return bytes;
  return readTable(bytes.value, file === "-" ? "standard input" : file, sheet === undefined ? {} : { sheet });
}

/** `--into` and `--out` go together, and the brief itself is never written over. */
async function targetFaults({ file, into, out }: BaselineQuestion, surroundings: Outside): Promise<Fault[]> {
  if (into === undefined && out === undefined) return [];
  if (out === undefined) return [missing("--out", "the file to write the brief with its figure to")];
  if (into === undefined) return [missing("--into", "the brief that gets the figure")];
  const both = [into, file].filter((each) => each !== "-");
  if (both.some((each) => surroundings.isSameFile(each, out))) return [overwriteFault(out)];
  return [...(await surroundings.writeFaults(out, "--out"))];
}

function missing(path: string, allowed: string): Fault {
  return { code: "cli.missing-option", path, allowed, hint: "Give --into and --out together." };
}

function overwriteFault(out: string): Fault {
  const hint = "That file is read here and would be lost.";
  return { code: "cli.out-is-input", path: "--out", given: givenText(out), allowed: "another file", hint };
}

async function briefWritten(
  { file, into, out }: { file: string; into: string; out: string },
  baseline: BaselineFromBooks,
  surroundings: Outside,
): Promise<readonly Fault[]> {
  const brief = await changedBrief({ file, into }, baseline, surroundings);
  return brief.ok ? surroundings.writeOutput(out, brief.value, "--out") : brief.faults;
}

async function changedBrief(
  { file, into }: { file: string; into: string },
  baseline: BaselineFromBooks,
  { readText }: Outside,
): Promise<Result<string>> {
  const text = await readText(into, "--into");
  if (!text.ok) return text;
  const changed = briefWithRunCost(text.value, baseline, { name: into, comment: figureComment(baseline, file) });
  return changed.ok ? succeed(changed.value) : refuse(changed.faults);
}
