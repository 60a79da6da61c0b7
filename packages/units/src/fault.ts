/**
 * One thing that was refused, said so that its reader can mend it.
 *
 * `code`     stable name, `<package>.<what>` in kebab case; people script against it
 * `path`     where it stands in the input: `work.effort.p10`, `limits.countries[2]`, or the file's name
 * `given`    what was there, shortened; absent when something was missing
 * `allowed`  what would be accepted
 * `hint`     the next step, often the nearest accepted spelling
 */
export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly given?: string;
  readonly allowed?: string;
  readonly hint?: string;
}

const LONGEST_GIVEN = 80;

/** A given value as it appears in a fault: JSON-like and at most 80 characters long. */
export function givenText(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : plainText(value);
  return text.length <= LONGEST_GIVEN ? text : `${text.slice(0, LONGEST_GIVEN - 1)}…`;
}

function plainText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return JSON.stringify(value) ?? String(value);
}

/** The one rendering of a fault as text; terminal, problem details and web share it. */
export function renderFault(fault: Fault): string {
  const refusal = fault.given === undefined ? "is missing" : `cannot be ${fault.given}`;
  const where = fault.path === "" ? "The input" : fault.path;
  const allowed = fault.allowed === undefined ? "" : `; allowed: ${fault.allowed}`;
  const hint = fault.hint === undefined ? "" : `. ${fault.hint}`;
  return `${where} ${refusal}${allowed}${hint}`;
}
