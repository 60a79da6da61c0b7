import type { Alternative, Decision, Figures } from "@shoreline/decide";
import { money, percent, phrase, unitMoney } from "@shoreline/decide";
import { monthCount } from "../figureWords.ts";

/** A distribution at a place of the decision, and how its values are said. */
export interface Spread {
  readonly figures: Figures;
  readonly words: (value: number) => string;
}

/**
 * The distribution to which a figure belongs by its place: `alternatives[vendor@pl-krakow].saving.mean`, or
 * `alternatives.3.saving.mean` as the explanation points to it. Undefined where the place holds none.
 */
export function spreadAt(decision: Decision, place: string): Spread | undefined {
  const { alternative, path } = alternativeAt(decision, place);
  const figures = alternative && figuresOn(alternative, path.split("."));
  return figures && { figures, words: saidAs(path, decision.brief.company.currency) };
}

/** The alternative that such a place names, and the path within it. */
export function alternativeAt(
  { alternatives }: Decision,
  place: string,
): { readonly alternative: Alternative | undefined; readonly path: string } {
  const [, id, index, path = ""] = /^alternatives(?:\[(.*?)\]|\.(\d+))\.(.+)$/u.exec(place) ?? [];
  const alternative = id === undefined ? alternatives[Number(index)] : alternatives.find((each) => each.id === id);
  return { alternative, path };
}

/** The first distribution on the way. */
function figuresOn(alternative: Alternative, steps: readonly string[]): Figures | undefined {
  let at: unknown = alternative;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
    if (isFigures(at)) return at;
  }
  return undefined;
}

function isFigures(value: unknown): value is Figures {
  return typeof value === "object" && value !== null && "p10" in value && "p50" in value && "p90" in value;
}

function saidAs(path: string, currency: string): (value: number) => string {
  if (path.startsWith("landedCost")) return (value) => unitMoney(value, currency);
  if (/^(?:savingShare|roi)\b/u.test(path)) return percent;
  if (/^(?:payback|months)/iu.test(path)) return (value) => phrase`${monthCount(value)} months`;
  return (value) => money(value, currency);
}
