import type { Fault } from "@shoreline/units";
import { APICallError, NoObjectGeneratedError } from "ai";
import type { LanguageSettings } from "./languageSettings.ts";
import { RefusedAnswer, unfinishedAnswer } from "./refusedAnswer.ts";

/** Whether a second attempt may fare better: the line broke, the server was busy, or it does not know schemas. */
export function isWorthRepeating(error: unknown): boolean {
  if (refusedBy(error) !== undefined || !APICallError.isInstance(error)) return false;
  return error.isRetryable || refusesSchemas(error);
}

/** Servers that do not know answer schemas call such a request wrong. */
export function refusesSchemas(error: unknown): boolean {
  return APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422);
}

/**
 * What happened, in our own words: those of the server may repeat the key or the statement, and could be written to
 * mislead.
 */
export function chatFault(error: unknown, settings: LanguageSettings, signal: AbortSignal): Fault {
  const path = "SHORELINE_LLM_URL";
  const refused = refusedBy(error);
  if (signal.aborted) return { code: "language.time-out", path, ...timeOut(settings) };
  if (refused !== undefined)
    return { code: `language.${refused.kind}`, path, given: refused.given, ...refusals[refused.kind] };
  if (NoObjectGeneratedError.isInstance(error)) return { path, ...answerTrouble(error) };
  if (APICallError.isInstance(error) && error.statusCode !== undefined)
    return { path, ...statusTrouble(error.statusCode) };
  if (APICallError.isInstance(error) && error.isRetryable) return { path, ...unreachable };
  return { path, ...notJson };
}

/** Our own refusal, however deep the library has wrapped it, or that of the model. */
function refusedBy(error: unknown): RefusedAnswer | undefined {
  const unfinished = NoObjectGeneratedError.isInstance(error) ? unfinishedAnswer(error.finishReason) : undefined;
  if (unfinished !== undefined) return unfinished;
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    if (each instanceof RefusedAnswer) return each;
  return undefined;
}

type Trouble = Omit<Fault, "path">;

const WITHOUT = "The statement was read without the model.";

const refusals: Readonly<Record<RefusedAnswer["kind"], Pick<Fault, "allowed" | "hint">>> = {
  redirect: {
    allowed: "an answer from that address",
    hint: `${WITHOUT} Give the address that it leads to, if you trust it.`,
  },
  "too-large": { allowed: "at most 2 MB", hint: WITHOUT },
  refused: { allowed: "an answer", hint: WITHOUT },
  "cut-off": { allowed: "a whole answer", hint: `${WITHOUT} The model may write too little at a time.` },
};

const unreachable: Trouble = {
  code: "language.unreachable",
  given: "no connection, or one that broke",
  allowed: "a server that answers",
  hint: `${WITHOUT} Is the server running, and the address right?`,
};

const notJson: Trouble = {
  code: "language.not-json",
  given: "something that is no chat completion with JSON in it",
  allowed: "an OpenAI-compatible answer",
  hint: `${WITHOUT} Does the address end in /v1?`,
};

function timeOut({ timeoutSeconds }: LanguageSettings): Omit<Trouble, "code"> {
  const hint = `${WITHOUT} SHORELINE_LLM_TIMEOUT_SECONDS gives it more time.`;
  return { given: `no answer within ${timeoutSeconds} s`, allowed: "an answer in time", hint };
}

function answerTrouble({ text }: NoObjectGeneratedError): Trouble {
  if (text === undefined || text.trim() === "") {
    return { code: "language.empty", given: "an empty answer", allowed: "a JSON document", hint: WITHOUT };
  }
  return { ...notJson, given: "an answer that is no JSON", allowed: "a JSON document", hint: WITHOUT };
}

const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: "Check SHORELINE_LLM_KEY.",
  403: "Check SHORELINE_LLM_KEY.",
  404: "Check SHORELINE_LLM_URL, which usually ends in /v1, and SHORELINE_LLM_MODEL.",
  429: "The server is asked too often, or its quota is used up.",
};

function statusTrouble(status: number): Trouble {
  if (status < 300) return notJson;
  const advice = STATUS_HINTS[status];
  const hint = advice === undefined ? WITHOUT : `${WITHOUT} ${advice}`;
  return { code: "language.http", given: `HTTP ${status}`, allowed: "HTTP 200", hint };
}
