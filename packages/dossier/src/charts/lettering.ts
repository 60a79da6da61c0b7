/** Width of a sign in parts of the type size, on the wide side for common faces, so that labels never run out of room. */
function signWidth(sign: string): number {
  if (/[iljtfrI.,:;'|()[\]!·\s-]/.test(sign)) return 0.36;
  if (/[mwMW—]/.test(sign)) return 0.92;
  if (/[A-Z&%+−=<>●○◐]/.test(sign)) return 0.72;
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(sign)) return 1.05;
  return 0.56;
}

/** Estimated width of words set in a size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width * size;
}

/** Words in lines that fit a width, broken between words and, where one is too long, inside it. Nothing is left out. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => brokenWord(each, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function brokenWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && textWidth(piece + sign, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
