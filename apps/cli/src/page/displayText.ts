const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Signs that take two columns of a terminal: Chinese, Japanese and Korean writing, full-width forms and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Signs that steer a terminal and not a reader, direction marks included. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from outside made safe to print: composed letters, line breaks kept, every sign that steers a terminal a blank. */
export function displayText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(STEERING, " ").normalize("NFC");
}

/** Columns that a line takes on a terminal; a letter with its accents takes one. */
export function displayWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex -- plain ASCII needs no segmentation
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** The text, filled up with blanks to a width. */
export function padded(text: string, width: number, align: "left" | "right" = "left"): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "left" ? text + blanks : blanks + text;
}
