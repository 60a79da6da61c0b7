/** Fields of the brief in which somebody says something in words of their own, which stay as they are in every language. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  "name",
  "between",
  "id",
  "industry",
  "source",
  "note",
  "class",
  "forecastClass",
]);

/** Whether what stands in a field is a name or a remark of the user, and no choice among words of the brief. */
export function holdsOwnWords(field: string): boolean {
  return OWN_WORDS.has(field);
}
