import type { Fault } from "@shoreline/units";
import { languageClaims } from "./languageClaims.ts";
import { languageCombination } from "./languageCombination.ts";
import type { LanguagePort } from "./languagePort.ts";
import { languageQuestion } from "./languageQuestion.ts";
import type { StatementReading } from "./statement.ts";

/** The longest statement that a model is asked about: some fifty pages, within what small models can hold. */
const MOST_CHARACTERS = 100_000;

/** A reading by rules, completed by a model as far as that answers. */
export async function languageCompletion(
  port: LanguagePort,
  text: string,
  { rules, today }: { readonly rules: StatementReading; readonly today?: string | undefined },
): Promise<StatementReading> {
  if (text.length > MOST_CHARACTERS) return withWarnings(rules, [tooLong(text, port)]);
  const answer = await port.ask(languageQuestion(text, today));
  const claimed = answer.ok ? languageClaims(answer.value, text, today) : answer;
  if (!claimed.ok) return withWarnings(rules, claimed.faults);
  const { claims, warnings } = claimed.value;
  return withWarnings(languageCombination(text, rules, claims), warnings);
}

function withWarnings(reading: StatementReading, warnings: readonly Fault[]): StatementReading {
  return { ...reading, warnings: [...reading.warnings, ...warnings] };
}

function tooLong(text: string, { name }: LanguagePort): Fault {
  const allowed = `at most ${MOST_CHARACTERS} characters for ${name}`;
  const hint = "The statement was read without the model.";
  return { code: "language.too-long", path: "the statement", given: `${text.length} characters`, allowed, hint };
}
