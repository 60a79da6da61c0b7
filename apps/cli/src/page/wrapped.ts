import { displayText, displayWidth } from "./displayText.ts";

/**
 * The lines of a text at a width, each set in as its first one is. Breaks at blanks; inside a word only when the word
 * alone is too long, and then rather after a hyphen than in the middle of a syllable.
 */
export function wrapped(text: string, width: number): string[] {
  return displayText(text)
    .split("\n")
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      return wrappedLine(line.slice(indent.length), width - indent.length).map((each) => indent + each);
    });
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
  const parts = word.match(/[^-/_]*[-/_]+|[^-/_]+/g) ?? [word];
  return packed(
    parts.flatMap((part) => (displayWidth(part) <= width ? [part] : packed([...part], width))),
    width,
  );
}

/** Parts put together as long as they fit. */
function packed(parts: readonly string[], width: number): string[] {
  const pieces = [""];
  for (const part of parts) {
    const longer = (pieces.at(-1) ?? "") + part;
    if (displayWidth(longer) > width && pieces.at(-1) !== "") pieces.push(part);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
