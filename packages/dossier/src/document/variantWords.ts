import { figures, word } from "@shoreline/decide";

/**
 * What a decision keeps in English of how another method of ranking reckons. The table that they all rank is always the
 * same kind of table, so there are no others.
 */
const keptVariants: readonly string[] = [
  "values as given",
  "Euclidean distance",
  "preference function linear q = 0.01 p = 0.1",
  "flows divided by m − 1",
  "minmax regret, v = 0.5",
  "scores are Q, lower is better",
];

/** How another method of ranking reckons, in the language that is spoken: "values as given; Euclidean distance". */
export function variantWords(variant: string): string {
  return variant
    .split("; ")
    .map((part) => (keptVariants.includes(part) ? figures(word(part)) : part))
    .join("; ");
}
