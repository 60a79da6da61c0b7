import { sources } from "@shoreline/atlas";
import type { Decision } from "@shoreline/decide";
import { needsText } from "./sayable.ts";

/** Words that no English sentence does without and that are none in German. */
export const ENGLISH =
  /\b(?:the|of|with|is|are|and|for|to|from|by|that|which|what|how|when|where|who|or|not|its|it|be|has|have|than|more|less|share|months|years|hours|people|per|your)\b/g;

/** Without what is a name: of parts that the brief names, and of what is called the same in German. */
export function withoutNames(text: string, { brief }: Decision): string {
  const parts = (brief.work.split ?? []).map(({ name }) => name);
  const names = ["Employer of Record", "Function Points", ...parts];
  return names.reduce((rest, name) => rest.replaceAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"), ""), text);
}

/** The texts of a language, noting what is looked up and not found. */
export class Noted extends Map<string, string> {
  readonly missed = new Set<string>();

  override get(text: string): string | undefined {
    const found = super.get(text);
    if (found === undefined && needsText(text)) this.missed.add(text);
    return found;
  }
}

/**
 * Without what is quoted as it stands: who published what a fact is from, where and under which terms; names of laws;
 * and codes of languages.
 */
export function withoutCitations(text: string, decision: Decision): string {
  return citations(decision)
    .reduce((rest, each) => rest.replaceAll(each, ""), text)
    .replaceAll(OCCUPATION, "")
    .replaceAll(CODES, "");
}

/** A source that is called by one common word is not left out of sentences. */
const SHORT = 12;

/** Who is cited and the titles of it, which stay in their language. */
const TITLES = [
  "A Guide to the Project Management Body of Knowledge",
  "An empirical study of speed and communication in globally distributed software development",
  "Center for American Progress",
  "Crack the code: understanding safety stock and mastering its equations",
  "Employee Tenure in 2024",
  "Rebuilding and reshoring with TCO, part 2",
  "US Bureau of Labor Statistics",
  "There Are Significant Business Costs to Replacing Employees",
  "Considerations for a termination for convenience provision",
  "Gender Equality Bureau of Japan",
  "Learning and Forgetting: The Dynamics of Aircraft Production",
  "Minimum Notice and Terms of Employment Act",
  "Protection of Employment Act",
  "The Hidden Costs of Offshore Outsourcing",
  "Trade Union and Labour Relations (Consolidation) Act",
  "Transfer of Undertakings (Protection of Employment) Regulations",
  "UK Department for Energy Security and Net Zero",
];

/** As the statistics of the United States call it: „Accountants and Auditors“ (SOC 13-2011). */
const OCCUPATION = /„[^“]+“ \(SOC [\d-]+\)/gu;

/** Languages of callers, as the brief lists them: "de, fr, it". */
const CODES = /\b[a-z]{2}(?:, [a-z]{2})+\b/g;

const cited = new WeakMap<Decision, readonly string[]>();

/** The longest first: what is part of another one would leave the rest of it. */
function citations(decision: Decision): readonly string[] {
  const known = cited.get(decision);
  if (known !== undefined) return known;
  const named = sources().flatMap(({ attribution, where }) => [attribution, where]);
  const told = [...named, ...named.map(begun), decision.title, ...decision.facts.map(({ source }) => source)];
  const long = [...told, ...TITLES].filter((each) => each.length > SHORT);
  const all = [...new Set([...long, ...sources().map(({ licence }) => licence)])].toSorted(
    (a, b) => b.length - a.length,
  );
  cited.set(decision, all);
  return all;
}

/** As a sentence begins. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
