import { countries } from "@shoreline/atlas";
import { english, figures, spoken, word } from "@shoreline/decide";
import { dateWords, spacedName } from "./figureWords.ts";

/**
 * Templates of what a decision keeps in English about a limit that an alternative breaks: what is allowed, and what
 * would make it feasible. The first that fits is taken.
 */
const keptTemplates: readonly string[] = [
  "Feasible if {0} may go there; or divide the work (work.split).",
  "Feasible if the limits allow {0}.",
  'Feasible if third parties may have access ("allowed" or "restricted").',
  "Feasible if the data may be handled in {0}.",
  "Feasible if {0} shared hours a day are enough.",
  "Feasible if the work lasts {0} months or more.",
  "Goods need a plant, which neither independents nor an employer of record bring.",
  "Feasible in half of all futures with a budget of {0}.",
  "Feasible if the work is worth less to the company than it costs today.",
  "Feasible if it saves more or costs less.",
  "Feasible if first output may come {0} months later.",
  "a loss of no more than what today's arrangement costs",
  "an effect that saves more than the improvement costs",
  "any party but {0}",
  "any country but {0}",
  "at most the horizon of {0} months",
  "less than the horizon of {0} months",
  "by {0}, {1} months after the start",
  "{0} h a day or more",
  "{0} or less",
];

/** A text that a decision keeps in English, in the language that is spoken: found again by the template that made it. */
export function keptText(text: string): string {
  if (spoken() === english) return text;
  for (const template of keptTemplates) {
    const gaps = pattern(template).exec(text)?.slice(1);
    if (gaps) return word(template).replaceAll(/\{(\d)\}/g, (_, gap: string) => gapWords(gaps[Number(gap)] ?? ""));
  }
  return gapWords(text);
}

function pattern(template: string): RegExp {
  const escaped = template.replaceAll(/[.()]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/\{\d\}/g, "(.+)")}$`);
}

/** What stands in a gap: a figure, a date, or a list of parties or countries. */
function gapWords(gap: string): string {
  if (/^\d+(?:\.\d+)?$/.test(gap)) return figures(gap);
  if (/^\d{4}-\d\d-\d\d$/.test(gap)) return dateWords(gap);
  return gap.split(", ").map(nameWords).join(", ");
}

/** A country by its code, a group of countries by its own, and a party by its name. */
function nameWords(name: string): string {
  if (!/^[A-Z]+$/.test(name)) return spacedName(name);
  const country = countries().find(({ iso2 }) => iso2 === name);
  return country === undefined ? name : word(country.name);
}
