import type { Finding } from "../fields/finding.ts";
import { plainLine } from "../../plainLine.ts";
import type { Statement } from "../text/document.ts";

const LONGEST = 100;
const LABEL =
  /^(?:subject|betreff|re|object|objet|temat|title|topic|regarding|project|assunto ?\/ ?subject|temat|oggetto|asunto)(?: name| title)? ?: ?(?:(?:re|fwd?|aw|wg): ?)*/;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|from|to|date|cc|sent|bonjour|hallo|to whom|memorandum|minutes|notes|present)(?![a-z])/;

/** A title: the subject line, else the first heading or sentence that is no greeting. Absent only where the text is. */
export function titleFinding({ passages, text }: Statement): Finding | undefined {
  const subject = passages.find(({ plain }) => LABEL.test(plain));
  const passage = subject ?? passages.find(({ plain }) => !GREETING.test(plain) && plain.length > 8) ?? passages[0];
  if (passage === undefined) return undefined;
  const start = passage.start + (LABEL.exec(passage.plain)?.[0].length ?? 0);
  const whole = text.slice(start, passage.end);
  const line = whole.split("\n")[0]?.trimEnd() ?? whole;
  const value = shortened(line === "" ? whole : line);
  return {
    path: "title",
    value: plainLine(value),
    rule: "title",
    start,
    end: start + value.length,
    isCorrection: false,
    isQuoted: false,
  };
}

/** Cut at the last whole word; never between the halves of a pair. */
function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return space > 20 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
}
