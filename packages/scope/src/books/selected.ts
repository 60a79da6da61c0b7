import { type Fault, givenText, nearestHint } from "@shoreline/units";
import type { Selection } from "./booksTypes.ts";

/** Whether a row with that code and name belongs to a selection. */
export function isSelected({ only = [], without = [] }: Selection, code: string, name: string): boolean {
  const matches = (wanted: string) => isMatch(wanted, code) || isMatch(wanted, name);
  return (only.length === 0 || only.some(matches)) && !without.some(matches);
}

/** Letter case and leading zeros do not count; `*` at the end takes all that begin so. */
function isMatch(wanted: string, text: string): boolean {
  const [want, have] = [plain(wanted), plain(text)];
  if (have === "") return false;
  return want.endsWith("*") ? have.startsWith(want.slice(0, -1)) : have === want;
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, "");
}

const MOST_NAMED = 30;

/** A fault for each wanted value that no row has; `code` and `path` say of what. */
export function selectionFaults(
  { only = [], without = [] }: Selection,
  { code, path }: Pick<Fault, "code" | "path">,
  values: readonly string[],
): Fault[] {
  const known = [...new Set(values)].filter((value) => value !== "");
  const missing = [...only, ...without].filter((wanted) => !known.some((value) => isMatch(wanted, value)));
  const named = known.toSorted().slice(0, MOST_NAMED).join(", ") + (known.length > MOST_NAMED ? ", …" : "");
  return missing.map((wanted) => {
    const hint = nearestHint(wanted, known) ?? "A * at the end takes all that begin so.";
    return { code, path, given: givenText(wanted), allowed: named || "none: the books name none", hint };
  });
}
