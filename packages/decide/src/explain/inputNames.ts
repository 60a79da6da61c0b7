import type { RankedAssumption } from "../decision.ts";
import type { Flip } from "../defence/defence.ts";
import { drawnWords } from "../drawn/drawnWords.ts";
import { english, spoken } from "../language/language.ts";
import { word } from "../language/templates.ts";
import { weightName } from "../language/weightName.ts";
import { fieldWords } from "../language/wordTables.ts";

const WEIGHT = "weights.";

/**
 * What an input of a decision is called in the language that is spoken. A decision keeps the English name; in another
 * language the name is made again from the path.
 */
export function inputName({ input, path }: Pick<Flip, "input" | "path">): string {
  if (spoken() === english) return input;
  if (path.startsWith(WEIGHT)) return weightName(path.slice(WEIGHT.length));
  return path.includes("/") ? drawnWords(path) : word(input);
}

/** What an assumption is about: the meaning of a parameter, or a field of the brief in a sentence. */
export function assumedName({ path, why }: Pick<RankedAssumption, "path" | "why">): string {
  if (path.startsWith("parameters.")) return word(why.split(";")[0] ?? path);
  return word(fieldWords[path] ?? path);
}
