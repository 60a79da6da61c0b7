import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageQuestion } from "@shoreline/scope";
import { refuse, type Result, succeed } from "@shoreline/units";
import { generateText, type JSONSchema7, jsonSchema, NoObjectGeneratedError, Output } from "ai";
import { chatFault, isWorthRepeating, refusesSchemas } from "./chatFault.ts";
import { guardedFetch } from "./guardedFetch.ts";
import type { LanguageSettings } from "./languageSettings.ts";
import { unfinishedAnswer } from "./refusedAnswer.ts";

/**
 * The JSON document that a chat model answers with, or one fault that says what happened: `language.time-out`,
 * `unreachable`, `http`, `redirect`, `too-large`, `not-json`, `empty`, `refused`, `cut-off`. One attempt, and one more
 * within the same time where the failure may pass or the server does not know answer schemas.
 */
export async function chatAnswer(settings: LanguageSettings, question: LanguageQuestion): Promise<Result<unknown>> {
  const signal = AbortSignal.timeout(Math.ceil(settings.timeoutSeconds * 1000));
  try {
    return succeed(await answered(settings, question, { signal, hasSchema: true }));
  } catch (first) {
    if (signal.aborted || !isWorthRepeating(first)) return refuse([chatFault(first, settings, signal)]);
    try {
      return succeed(await answered(settings, question, { signal, hasSchema: !refusesSchemas(first) }));
    } catch (second) {
      return refuse([chatFault(second, settings, signal)]);
    }
  }
}

interface Attempt {
  readonly signal: AbortSignal;
  /** Whether the server is given the schema to hold the model to; the model is told it in any case. */
  readonly hasSchema: boolean;
}

async function answered(settings: LanguageSettings, question: LanguageQuestion, attempt: Attempt): Promise<unknown> {
  const { instructions, text, schema } = question;
  try {
    const result = await generateText({
      model: chatModel(settings, attempt.hasSchema),
      instructions: `${instructions}\nThe JSON schema of the answer: ${JSON.stringify(schema)}`,
      // Nothing follows the text, so that nothing in it can pretend to come after it.
      prompt: `The statement, from the next line to the end:\n${text}`,
      output: attempt.hasSchema
        ? Output.object({ schema: jsonSchema(schema as JSONSchema7), name: "reading" })
        : Output.json(),
      temperature: 0,
      maxRetries: 0,
      abortSignal: attempt.signal,
    });
    return finishedOutput(result);
  } catch (error) {
    return fencedJson(error);
  }
}

function finishedOutput(result: { readonly finishReason: string; readonly output: unknown }): unknown {
  const refused = unfinishedAnswer(result.finishReason);
  if (refused !== undefined) throw refused;
  return result.output;
}

/** Models that are not held to a schema like to put their JSON between ``` and ```. */
function fencedJson(error: unknown): unknown {
  const text = NoObjectGeneratedError.isInstance(error) ? error.text : undefined;
  const fenced = /^\s*```(?:json)?\s*\n(.*)\n\s*```\s*$/s.exec(text ?? "")?.[1];
  if (fenced === undefined) throw error;
  try {
    return JSON.parse(fenced);
  } catch {
    throw error;
  }
}

function chatModel({ url, query, model, key }: LanguageSettings, supportsStructuredOutputs: boolean) {
  const provider = createOpenAICompatible({
    name: "language",
    baseURL: url,
    ...(Object.keys(query).length === 0 ? {} : { queryParams: { ...query } }),
    ...(key === undefined ? {} : { apiKey: key }),
    fetch: guardedFetch,
    supportsStructuredOutputs,
  });
  return provider.chatModel(model);
}
