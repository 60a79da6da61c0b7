import { type Result, succeed } from "@shoreline/units";
import { languageCompletion } from "./languageCompletion.ts";
import type { LanguagePort } from "./languagePort.ts";
import { readStatement } from "./readStatement.ts";
import type { StatementOptions, StatementReading } from "./statement.ts";

/**
 * Reads a statement of work by rules, and asks a language model for what the rules did not see. A field of the model
 * counts only with words of the text that bear it out; where both speak, the higher confidence wins and a warning says
 * so. Whatever goes wrong with the model leaves the reading by rules, with a warning that says what happened.
 * Faults are those of `readStatement`; the model is then not asked.
 */
export async function readStatementWith(
  port: LanguagePort,
  text: string,
  options: StatementOptions = {},
): Promise<Result<StatementReading>> {
  const rules = readStatement(text, options);
  return rules.ok ? succeed(await languageCompletion(port, text, { rules: rules.value, today: options.today })) : rules;
}
