import names from "./monthNames.json" with { type: "json" };

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(names.value).flatMap((months) =>
    months.flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)),
  ),
);

/** The month, 1–12, that a word names in English, German, French, Spanish, Dutch, Polish or Portuguese. */
export function monthOfName(word: string): number | undefined {
  return MONTHS.get(plainWord(word));
}

/** Lower case, without accents or a full stop at its end. */
function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|\.$/gu, "")
    .replaceAll("ł", "l");
}
