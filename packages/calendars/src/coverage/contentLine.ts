/** Octets of a line of iCalendar, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/**
 * A content line of iCalendar, folded: no line has more than 75 octets of UTF-8, what follows begins with a space, and
 * no sign is cut in two. Ends with CR and LF.
 */
export function contentLine(text: string): string {
  const lines: string[] = [];
  let [line, octets] = ["", 0];
  for (const sign of text) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      lines.push(line);
      [line, octets] = [" ", 1];
    }
    line += sign;
    octets += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join("");
}

/** Text as a value of iCalendar: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n");
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
