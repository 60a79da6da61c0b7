/** Control characters, line ends among them, and marks that turn the direction of the text which follows. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const STRANGE = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** Whether a text can stand in a list beside others and looks like what it says. A line end behind it does no harm. */
export function isPlainLine(text: string): boolean {
  return text.trimEnd().search(STRANGE) < 0;
}

/** The text with a space in place of each character that cannot stand in a line; as long as it was. */
export function plainLine(text: string): string {
  return text.replaceAll(STRANGE, " ");
}
