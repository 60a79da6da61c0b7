import { readTable } from "@shoreline/documents";
import { addedProjects, fitClass, type OwnClass, type PastProjects, pastProjects } from "@shoreline/scope";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { warningLines } from "../decision/decided.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { fitPage } from "./fitPage.ts";
import { columnsOf, fitFaults, type FitQuestion, measureOf, unitFaults, unitOf } from "./fitQuestion.ts";

/** Answers `forecast fit`: learns a class from a table, reports how far to trust it, and keeps it where it has a name. */
export async function fitReply(asked: FitQuestion, surroundings: Surroundings): Promise<Reply> {
  // One name, however its accents were typed.
  const question = { ...asked, name: asked.name?.normalize("NFC") };
  const older = await olderClass(question, surroundings);
  const whole = older.ok && older.value !== undefined ? asBefore(question, older.value) : question;
  const typed = [...(older.ok ? [] : older.faults), ...fitFaults(whole)];
  const bytes = await surroundings.readBytes(question.file, "FILE");
  if (!bytes.ok) return refusal([...typed, ...bytes.faults]);
  if (!older.ok || typed.length > 0) return refusal(typed);
  const past = await projectsIn(bytes.value, whole, older.value);
  return past.ok ? fitted(past.value, whole, surroundings) : refusal(past.faults);
}

/** The class that the rows are to be added to; nothing where they are to stand alone. */
async function olderClass(
  { isAdded, name }: FitQuestion,
  { classes }: Surroundings,
): Promise<Result<OwnClass | undefined>> {
  if (!isAdded || name === undefined) return succeed(undefined);
  const known = await classes.load();
  if (!known.ok) return known;
  const own = known.value.get(name);
  return own ?? refuse([noClass(name, [...known.value.keys()])]);
}

/** What is added to a class means what it meant before, unless it is said otherwise. */
function asBefore(question: FitQuestion, { columns, effortUnit, measure }: OwnClass): FitQuestion {
  return {
    ...question,
    effort: question.effort ?? columns.effort,
    size: question.size ?? columns.size,
    time: question.time ?? columns.time,
    unit: question.unit ?? effortUnit,
    measure: question.measure ?? measure,
  };
}

async function projectsIn(
  bytes: Uint8Array,
  question: FitQuestion,
  own: OwnClass | undefined,
): Promise<Result<PastProjects>> {
  const name = question.file === "-" ? "standard input" : question.file;
  const table = await readTable(bytes, name, question.sheet === undefined ? {} : { sheet: question.sheet });
  if (!table.ok) return table;
  if (own === undefined) return pastProjects(table.value, columnsOf(question));
  const newer = pastProjects(table.value, columnsOf(question), new Map(own.known.map((known) => [known.name, known])));
  if (!newer.ok) return newer;
  const faults = unitFaults(question, own, newer.value);
  return faults.length > 0 ? refuse(faults) : addedProjects(own, newer.value);
}

function noClass(name: string, names: readonly string[]): Fault {
  const allowed = names.length === 0 ? "there is no class yet; leave --add out to make one" : names.join(", ");
  return { code: "cli.unknown-class", path: "--name", given: name, allowed };
}

async function fitted(past: PastProjects, question: FitQuestion, surroundings: Surroundings): Promise<Reply> {
  const { unit, notes } = unitOf(question, past);
  const measure = measureOf(question);
  const settings = {
    name: question.name ?? question.file,
    today: surroundings.today(),
    effortUnit: unit,
    ...(measure === undefined ? {} : { measure }),
  };
  const takeBack = surroundings.announce(`Learning from ${past.efforts.length} projects…`);
  const fit = fitClass(past, settings);
  takeBack();
  if (!fit.ok) return refusal(fit.faults);
  const { report, ownClass } = fit.value;
  const kept = question.name === undefined ? succeed<string[]>([]) : await keep(ownClass, surroundings);
  if (!kept.ok) return refusal(kept.faults);
  return answer(report, () => fitPage(report), [...notes, ...warningLines(report), ...kept.value]);
}

async function keep(own: OwnClass, { classes }: Surroundings): Promise<Result<string[]>> {
  const saved = await classes.save(own);
  return saved.ok ? succeed([`Kept as class ${own.name}: ${saved.value}`]) : saved;
}
