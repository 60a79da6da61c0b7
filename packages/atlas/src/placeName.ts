const letters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** A place name as it is compared: lower case, without accents, every run of other signs one space. */
export function placeName(text: string): string {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .replaceAll(/[łøđðßæœı]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[.'’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
