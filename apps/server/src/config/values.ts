import { givenText } from "@shoreline/units";

/** What reading one variable comes to: its value, or what would be accepted. */
export type Reading<T> = { readonly value: T } | { readonly allowed: string; readonly hint?: string };

/** One environment variable. */
export interface Variable<T = unknown> {
  /** For whoever runs the service; the table of docs/service.md is made of it. */
  readonly about: string;
  /** Its text where it is not set; nothing where it may be left out. */
  readonly usual?: string;
  /** It may also be read from the file that `<NAME>_FILE` names, and is never shown. */
  readonly secret?: true;
  readonly read: (text: string) => Reading<T>;
}

/** A variable, with the type of its value kept. */
export function variable<const V extends Variable>(given: V): V {
  return given;
}

export const anyText = (text: string): Reading<string> => ({ value: text });

/** A whole number within bounds, both included. */
export function wholeNumber(least: number, most: number): (text: string) => Reading<number> {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? { value } : { allowed: `a whole number from ${least} to ${most}` };
  };
}

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]): (text: string) => Reading<Word> {
  return (text) => {
    const value = words.find((word) => word === text);
    return value === undefined ? { allowed: words.join(", ") } : { value };
  };
}

/** An id as we make them. */
export function uuid(text: string): Reading<string> {
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
  return isUuid ? { value: text.toLowerCase() } : { allowed: "an id such as 01890a5d-ac96-774b-bcce-b302099a8057" };
}

/** Words between commas. */
export const listOfWords = (text: string): Reading<readonly string[]> => ({
  value: text.split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()])),
});

/** An address of one of some protocols, without a slash at its end where it has no path. */
export function address(protocols: readonly string[]): (text: string) => Reading<string> {
  const allowed = `an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`;
  return (text) => {
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) return { allowed };
    return { value: text };
  };
}

/** The address of a site: nothing but protocol, host and port, because cookies and passkeys hold for all of a host. */
export function origin(text: string): Reading<string> {
  const allowed = "https://host or http://host:port, without a path";
  if (!URL.canParse(text)) return { allowed };
  const url = new URL(text);
  const plain = /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === "";
  return plain && url.username === "" ? { value: url.origin } : { allowed };
}

/** A given value as it may be shown: never a secret. */
export function shownValue(text: string, variableGiven: Variable): string {
  return variableGiven.secret === true ? "a secret, not shown" : givenText(text);
}
