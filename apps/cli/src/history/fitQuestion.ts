import {
  type EffortUnit,
  effortUnits,
  guessedMeasure,
  guessedUnit,
  type HistoryColumns,
  type OwnClass,
  type PastProjects,
  type PublicMeasure,
  publicMeasures,
} from "@shoreline/scope";
import { type Fault, givenText, nearestHint } from "@shoreline/units";

/** What was typed behind `forecast fit`. */
export interface FitQuestion {
  readonly file: string;
  readonly effort: string | undefined;
  readonly size: string | undefined;
  readonly time: string | undefined;
  readonly name: string | undefined;
  readonly isAdded: boolean;
  readonly unit: string | undefined;
  readonly measure: string | undefined;
  readonly use: readonly string[];
  readonly ignore: readonly string[];
  readonly sheet: string | undefined;
}

/** A letter or digit, then a few more signs that every system takes in a file's name; no point or space at its end. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _.-]{0,58}[\p{L}\p{M}\p{N}_-])?$/u;
/** Names that Windows keeps for devices, and the ending under which former classes are put aside. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.former$/i;

/** What is wrong with the words themselves, before any file is read. */
export function fitFaults({ effort, name, isAdded, unit, measure }: FitQuestion): Fault[] {
  const units = Object.keys(effortUnits);
  return [
    ...(effort === undefined ? [needed("--effort", "the column that says what each project took")] : []),
    ...(name === undefined || isName(name) ? [] : [badName(name)]),
    ...(isAdded && name === undefined ? [needed("--name", "the class to add the rows to")] : []),
    ...(unit === undefined || units.includes(unit) ? [] : [notOneOf("--unit", unit, units)]),
    ...(measure === undefined || isMeasure(measure) ? [] : [notOneOf("--measure", measure, publicMeasures)]),
  ];
}

function needed(path: string, allowed: string): Fault {
  return { code: "cli.missing-option", path, allowed };
}

function isName(name: string): boolean {
  return NAME.test(name) && !TAKEN.test(name);
}

function badName(name: string): Fault {
  const allowed =
    "at most 60 letters, digits, spaces and . _ - that begin with a letter or digit and end without space or point; not a name of a device (con, nul, …), nor with .former at its end";
  return { code: "cli.bad-name", path: "--name", given: givenText(name), allowed };
}

function notOneOf(path: string, given: string, names: readonly string[]): Fault {
  const hint = nearestHint(given, names);
  const fault = { code: "cli.unknown-word", path, given: givenText(given), allowed: names.join(", ") };
  return hint === undefined ? fault : { ...fault, hint };
}

function isMeasure(text: string): text is PublicMeasure {
  return publicMeasures.some((measure) => measure === text);
}

/** Which columns mean what. */
export function columnsOf({ effort = "", size, time, use, ignore }: FitQuestion): HistoryColumns {
  return { effort, ...(size === undefined ? {} : { size }), ...(time === undefined ? {} : { time }), use, ignore };
}

/** The unit of effort: as said, as the column tells, or hours; what is a guess is said. */
export function unitOf({ unit, effort = "" }: FitQuestion, past: PastProjects): { unit: EffortUnit; notes: string[] } {
  if (unit !== undefined) return { unit: unit as EffortUnit, notes: [] };
  const { effortUnit: beside } = past;
  const told = guessedUnit(effort, beside);
  const isRead = beside === undefined || guessedUnit("", beside) !== undefined;
  if (told !== undefined && isRead) return { unit: told, notes: [] };
  const why = isRead ? "does not tell its unit" : `is written in ${givenText(beside)}`;
  const taken = told ?? "person-hours";
  return { unit: taken, notes: [`Warning: ${effort} ${why}; taken as ${taken}. --unit says otherwise.`] };
}

/** What is added must count effort and size in what the class counts them, or the older projects would change. */
export function unitFaults(question: FitQuestion, own: OwnClass, newer: PastProjects): Fault[] {
  const { effortUnit, measure, name } = own;
  const unit = guessedUnit("", newer.effortUnit) ?? question.unit ?? effortUnit;
  const other = (path: string, given: string, known: string): Fault => ({
    code: "cli.other-unit",
    path,
    given,
    allowed: `${known}, as in class ${name}`,
  });
  return [
    ...(unit === effortUnit && (question.unit ?? unit) === unit
      ? []
      : [other("--unit", question.unit ?? unit, effortUnit)]),
    ...(question.measure === undefined || question.measure === measure
      ? []
      : [other("--measure", question.measure, measure ?? "none")]),
  ];
}

/** What the size measures, where published projects measure it, too. */
export function measureOf({ measure, size }: FitQuestion): PublicMeasure | undefined {
  if (measure !== undefined && isMeasure(measure)) return measure;
  return size === undefined ? undefined : guessedMeasure(size);
}
