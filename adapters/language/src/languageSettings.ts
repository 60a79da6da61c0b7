import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";

/** Which model is asked, where, and how long. */
export interface LanguageSettings {
  /** The base of an OpenAI-compatible server, such as `http://127.0.0.1:8080/v1`; without query. */
  readonly url: string;
  /** Parts of the address behind `?`, which some servers want. */
  readonly query: Readonly<Record<string, string>>;
  readonly model: string;
  readonly key: string | undefined;
  /** For the whole question, a second attempt included. */
  readonly timeoutSeconds: number;
}

/** Variables of an environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What servers with a single model make of any name. */
const USUAL_MODEL = "default";
const USUAL_SECONDS = 60;
const MOST_SECONDS = 600;

/**
 * The settings of an environment; undefined where `SHORELINE_LLM_URL` is absent or empty, which switches the model
 * off. Faults: `language.bad-url`, `language.bad-timeout`. No fault repeats a key or a password.
 */
export function languageSettings(environment: Environment): Result<LanguageSettings | undefined> {
  const address = environment["SHORELINE_LLM_URL"]?.trim() ?? "";
  if (address === "") return succeed(undefined);
  const seconds = environment["SHORELINE_LLM_TIMEOUT_SECONDS"]?.trim() ?? "";
  const faults = [...urlFaults(address), ...timeoutFaults(seconds)];
  if (faults.length > 0) return refuse(faults);
  const { origin, pathname, searchParams } = new URL(address);
  return succeed({
    url: `${origin}${pathname}`,
    query: Object.fromEntries(searchParams),
    model: environment["SHORELINE_LLM_MODEL"]?.trim() || USUAL_MODEL,
    key: environment["SHORELINE_LLM_KEY"]?.trim() || undefined,
    timeoutSeconds: seconds === "" ? USUAL_SECONDS : Number(seconds),
  });
}

function urlFaults(address: string): Fault[] {
  const url = URL.parse(address);
  const fault = { code: "language.bad-url", path: "SHORELINE_LLM_URL", given: givenText(withoutSecrets(address)) };
  const allowed = "an http or https address such as http://127.0.0.1:8080/v1";
  if (url === null || !["http:", "https:"].includes(url.protocol)) return [{ ...fault, allowed }];
  if (url.username === "" && url.password === "") return [];
  const hint = "Put the key into SHORELINE_LLM_KEY.";
  return [{ ...fault, allowed: `${allowed}, without name and password`, hint }];
}

/** An address may carry a password before the host and a key behind the question mark. */
function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^/]*@/, "//…@").replace(/[?#].*$/s, "?…");
}

function timeoutFaults(seconds: string): Fault[] {
  const value = Number(seconds);
  if (seconds === "" || (/^\d+(?:\.\d+)?$/.test(seconds) && value > 0 && value <= MOST_SECONDS)) return [];
  const allowed = `seconds above 0, at most ${MOST_SECONDS}`;
  const hint = `Leave it out for ${USUAL_SECONDS}.`;
  return [
    { code: "language.bad-timeout", path: "SHORELINE_LLM_TIMEOUT_SECONDS", given: givenText(seconds), allowed, hint },
  ];
}
