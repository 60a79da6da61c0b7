import { isMapping } from "../../src/plainData.ts";
import { readStatement } from "../../src/prose/readStatement.ts";

/** What a text says at a path, figures to five digits as readings round what they convert; undefined where it says nothing. */
export function readAt(text: string, path: string): unknown {
  const reading = readStatement(text, { today: "2026-11-20" });
  if (!reading.ok) throw new Error(`${text} was refused`);
  return fiveDigits(
    path.split(".").reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), reading.value.brief),
  );
}

/** A figure as readings round what they convert; anything else as it is. */
export function fiveDigits(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(5)) : value;
}
