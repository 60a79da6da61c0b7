import {
  type BriefReading,
  CHECK_SHARE,
  confidenceWords,
  type Evidence,
  readBrief,
  type ReadOptions,
  readStatement,
  type StatementReading,
  withPlaces,
} from "@shoreline/scope";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { proseFaults } from "./proseFaults.ts";

/** A text, what to call it, and the ISO date on which it is read. */
export interface ProseText {
  readonly text: string;
  readonly file: string;
  readonly today: string;
  /** How its brief is read. */
  readonly options: ReadOptions;
}

/**
 * The brief that a statement of work holds, read by the rules alone, so that the same text gives the same decision
 * wherever it is read. Its warnings say how much was read and what to check. Where it does not hold enough: one fault
 * for each field that is missing, with the question that would fill it.
 */
export function proseBrief({ text, file, today, options }: ProseText): Result<BriefReading> {
  const name = file === "-" ? "standard input" : file;
  const statement = readStatement(text, { today, name });
  if (!statement.ok) return statement;
  const reading = readBrief(withPlaces(statement.value.brief), options);
  if (!reading.ok) return refuse(proseFaults(reading.faults, statement.value, file));
  const warnings = [...proseWarnings(statement.value), ...reading.value.warnings];
  return succeed({ ...reading.value, warnings });
}

function proseWarnings({ evidence, warnings }: StatementReading): Fault[] {
  const doubtful = evidence.filter(({ confidence }) => confidence < CHECK_SHARE);
  const given = `${evidence.length} fields read from prose`;
  const hint =
    doubtful.length === 0
      ? "`shoreline read` shows the words that each came from."
      : `Check ${doubtful.length} of them, which follow.`;
  return [{ code: "prose.read", path: "", given, hint }, ...doubtful.map(doubtWarning), ...warnings];
}

function doubtWarning({ path, quote, confidence }: Evidence): Fault {
  return {
    code: "prose.check",
    path,
    given: givenText(quote),
    hint: `Read with little confidence (${confidenceWords(confidence)}).`,
  };
}
