import { displayText, displayWidth } from "./displayText.ts";

/** The lines of a text at a width; breaks at blanks, and inside a word only when the word alone is too long. */
export function wrapped(text: string, width: number): string[] {
  return displayText(text)
    .split("\n")
    .flatMap((line) => wrappedLine(line, width));
}

function wrappedLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ").flatMap((each) => fitting(each, width))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && displayWidth(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** A word in pieces that fit. */
function fitting(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces = [""];
  for (const sign of word) {
    const last = pieces.at(-1) ?? "";
    if (displayWidth(last + sign) > width) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
}
