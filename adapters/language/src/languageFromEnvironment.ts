import type { LanguagePort } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";
import { type Environment, languageSettings } from "./languageSettings.ts";

/**
 * The language model that an environment names, or undefined where `SHORELINE_LLM_URL` names none; nothing that
 * speaks to a network is loaded before the first question. Also read: `SHORELINE_LLM_MODEL`, `SHORELINE_LLM_KEY`,
 * `SHORELINE_LLM_TIMEOUT_SECONDS` (above 0 to 600; 60 unless given). Faults: `language.bad-url`,
 * `language.bad-timeout`.
 */
export function languageFromEnvironment(environment: Environment): Result<LanguagePort | undefined> {
  const settings = languageSettings(environment);
  if (!settings.ok) return settings;
  const { value } = settings;
  if (value === undefined) return succeed(undefined);
  const name = `the model ${value.model} at ${new URL(value.url).host}`;
  return succeed({ name, ask: async (question) => (await import("./chatAnswer.ts")).chatAnswer(value, question) });
}
