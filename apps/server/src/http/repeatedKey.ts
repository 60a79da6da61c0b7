/**
 * The first key that stands twice in one object of a JSON text, which must be well-formed. `JSON.parse` keeps the last
 * of them without a word, while another reader of the same text may keep the first (RFC 8259, section 4).
 */
export function repeatedKey(json: string): string | undefined {
  const open: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    const level = open.at(-1);
    if (sign === "{") open.push({ keys: new Set(), isKeyNext: true });
    else if (sign === "[") open.push({ isKeyNext: false });
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === "," && level?.keys !== undefined) level.isKeyNext = true;
    else if (sign === '"') {
      const end = endOfText(json, at);
      if (level?.isKeyNext === true && level.keys !== undefined) {
        const key = JSON.parse(json.slice(at, end + 1)) as string;
        if (level.keys.has(key)) return key;
        level.keys.add(key);
        level.isKeyNext = false;
      }
      at = end;
    }
  }
  return undefined;
}

/** An object or list that is open: the keys of an object so far, and whether the next text is a key of it. */
interface Level {
  readonly keys?: Set<string>;
  isKeyNext: boolean;
}

/** Where the quotation mark stands that closes the text which opens at `start`. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}
