import { type Fault, givenText } from "@shoreline/units";

/** A text in quotes, with the colon that makes it a key, or a bracket. */
const TOKEN = /"(?:[^"\\]+|\\.)*"(\s*:)?|[{}[\]]/gs;

/**
 * Keys that stand twice in one object of a JSON text, of which a parser would keep the last alone. The text is known to
 * be JSON. Fault: `cli.matrix-json` with the line.
 */
export function repeatedKeys(text: string): Fault[] {
  const open: (Set<string> | undefined)[] = [];
  const faults: Fault[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token, colon] = match;
    if (token === "{" || token === "[") open.push(token === "{" ? new Set() : undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      if (open.at(-1)?.has(key)) faults.push(repeatedFault(key, lineOf(text, match.index)));
      open.at(-1)?.add(key);
    }
    if (faults.length === MOST_FAULTS) break;
  }
  return faults;
}

const MOST_FAULTS = 20;

function repeatedFault(key: string, line: number): Fault {
  return { code: "cli.matrix-json", path: `line ${line}`, given: `${givenText(key)} twice`, allowed: "each key once" };
}

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}
