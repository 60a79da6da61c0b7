import {
  type EffortUnit,
  effortUnits,
  guessedMeasure,
  guessedUnit,
  type HistoryColumns,
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

/** A letter or digit, then a few more signs that every system takes in a file's name. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u;

/** What is wrong with the words themselves, before any file is read. */
export function fitFaults({ effort, name, isAdded, unit, measure }: FitQuestion): Fault[] {
  const units = Object.keys(effortUnits);
  return [
    ...(effort === undefined ? [needed("--effort", "the column that says what each project took")] : []),
    ...(name === undefined || NAME.test(name) ? [] : [badName(name)]),
    ...(isAdded && name === undefined ? [needed("--name", "the class to add the rows to")] : []),
    ...(unit === undefined || units.includes(unit) ? [] : [notOneOf("--unit", unit, units)]),
    ...(measure === undefined || isMeasure(measure) ? [] : [notOneOf("--measure", measure, publicMeasures)]),
  ];
}

function needed(path: string, allowed: string): Fault {
  return { code: "cli.missing-option", path, allowed };
}

function badName(name: string): Fault {
  const allowed = "letters, digits, spaces, and . _ - behind the first sign; at most 60";
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

/** The unit of effort: as said, as the column tells, or hours, which is then said. */
export function unitOf({ unit, effort = "" }: FitQuestion, past: PastProjects): { unit: EffortUnit; notes: string[] } {
  const told = unit ?? guessedUnit(effort, past.effortUnit);
  if (told !== undefined) return { unit: told as EffortUnit, notes: [] };
  const note = `Warning: ${effort} does not tell its unit; taken as person-hours. --unit says otherwise.`;
  return { unit: "person-hours", notes: [note] };
}

/** What the size measures, where published projects measure it, too. */
export function measureOf({ measure, size }: FitQuestion): PublicMeasure | undefined {
  if (measure !== undefined && isMeasure(measure)) return measure;
  return size === undefined ? undefined : guessedMeasure(size);
}
