import type { FieldChange } from "@shoreline/scope";
import type { Fault } from "@shoreline/units";
import { engine } from "../engine/engine.ts";
import { draft, writeDraft } from "./draft.ts";

let last: Promise<readonly Fault[]> = Promise.resolve([]);

/**
 * Says fields of the draft otherwise; null takes one away. Edits are made one after the other, each on what the one
 * before it left. The faults of an edit that could not be made.
 */
export function editDraft(changes: readonly FieldChange[]): Promise<readonly Fault[]> {
  last = last.then(() => made(changes));
  return last;
}

async function made(changes: readonly FieldChange[]): Promise<readonly Fault[]> {
  const changed = await engine().changedText(draft().text, changes);
  if (!changed.ok) return changed.faults;
  writeDraft(changed.value, changes.map(({ path }) => path).join(" "));
  return [];
}

/** What the draft is once every edit so far has been made. */
export async function settledDraft(): Promise<string> {
  await last;
  return draft().text;
}
