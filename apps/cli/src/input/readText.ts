import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type InputKind, readInput, shownInput } from "./readInput.ts";

/** A text: 1 MB at most, as long as a brief may be. */
const TEXT: InputKind = {
  mostBytes: 1_000_000,
  allowed: "a file of UTF-8 text, or - for standard input",
  tooLargeHint: "A brief is a page or two.",
  names: /\.(ya?ml|json|txt|md)$/i,
  usualHint: "examples/ holds briefs to start from.",
};

/**
 * The text of a file, or of standard input for `-`; anything that can be read counts as a file, also a pipe.
 * Faults at `argument`: `cli.no-such-file` with the nearest names, `cli.not-a-file`, `cli.unreadable`,
 * `cli.too-large`, `cli.not-text`.
 */
export async function readText(
  file: string,
  argument: string,
  input: AsyncIterable<Uint8Array>,
): Promise<Result<string>> {
  const bytes = await readInput(file, { argument, kind: TEXT }, input);
  return bytes.ok ? decoded(bytes.value, shownInput(file, argument)) : bytes;
}

function decoded(bytes: Uint8Array, shown: Pick<Fault, "path" | "given">): Result<string> {
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const hint = "Is it a workbook, a PDF or text in another encoding? Save it as UTF-8 text.";
    return refuse([{ code: "cli.not-text", ...shown, allowed: TEXT.allowed, hint }]);
  }
}
