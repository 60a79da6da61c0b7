const LONGEST = 60;

/** Letters that are no plain letter with a mark (Unicode has no decomposition for them). */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
};

/**
 * A title as the name of a file, without its ending: `Büro in Zürich (2nd try)` as `Buro-in-Zurich-2nd-try`, at most 60
 * letters, digits and hyphens that every system of files takes; `instead` where nothing of the title is left.
 */
export function fileStem(title: string, instead: string): string {
  const plain = title
    .replaceAll(/[ßæÆœŒøØłŁđĐı]/gu, (letter) => LETTERS[letter] ?? "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9_]+/gu, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/gu, "");
  return plain === "" ? instead : plain;
}
