import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type Document, isCollection, isMap, isScalar, parseDocument } from "yaml";
import { parseText } from "../parseText.ts";
import { type Step, pathSteps } from "./change.ts";
import type { FieldChange } from "./changedBrief.ts";

/** A field said otherwise in a text, with what a comment behind it shall say. */
export interface TextChange extends FieldChange {
  readonly remark?: string;
}

const NEW = "schema: brief/1\n";

/** What the reader of prose wrote behind a field; it speaks of the value that was read, and no longer holds of another. */
const READ_REMARK = /^ ?(?:sure|likely|check) [\d.]+: "/;

/**
 * A brief as text with some of its fields said otherwise; order, layout and comments of all others stay. Null takes a
 * field away, with whatever mapping is empty without it. An empty text becomes a new brief.
 * Faults: those of a text that cannot be read, `brief.set-path`, and `brief.set-inside` where something stands in the way.
 */
export function changedText(text: string, changes: readonly TextChange[]): Result<string> {
  const before = text.trim() === "" ? NEW : text;
  const parsed = parseText(before, "");
  if (!parsed.ok) return parsed;
  const document = parseDocument(before);
  if (!isMap(document.contents)) return refuse([notAMapping()]);
  const steps = collect(changes.map(({ path }, index) => pathSteps(path, `changes[${index}]`)));
  if (!steps.ok) return steps;
  const faults = changes.flatMap((change, index) => made(document, change, steps.value[index]!));
  return faults.length > 0 ? refuse(faults) : succeed(document.toString({ lineWidth: 0 }));
}

function notAMapping(): Fault {
  return {
    code: "brief.not-a-mapping",
    path: "",
    given: "other data",
    allowed: "a mapping with title, work and company",
  };
}

function made(document: Document, { path, value, remark }: TextChange, steps: readonly Step[]): Fault[] {
  if (value === null || value === undefined) {
    remove(document, steps);
    return [];
  }
  if (isBlocked(document, steps)) {
    const allowed = "a field of a mapping that is there or can be made";
    return [{ code: "brief.set-inside", path, given: "a value where a mapping would stand", allowed }];
  }
  const old = document.getIn(steps, true);
  const comment = isScalar(old) && !READ_REMARK.test(old.comment ?? "") ? (old.comment ?? null) : null;
  document.setIn(steps, document.createNode(value, { flow: isShort(value) }));
  const node = document.getIn(steps, true);
  if (isScalar(node)) node.comment = remark === undefined ? comment : ` ${remark}`;
  return [];
}

/** Lists of words and numbers read best on one line. */
function isShort(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each !== "object");
}

function isBlocked(document: Document, steps: readonly Step[]): boolean {
  return steps.slice(0, -1).some((_, index) => {
    const node = document.getIn(steps.slice(0, index + 1), true);
    return node !== undefined && !isCollection(node) && !(isScalar(node) && node.value === null);
  });
}

function remove(document: Document, steps: readonly Step[]): void {
  if (steps.length === 0 || isBlocked(document, steps) || !document.hasIn(steps)) return;
  document.deleteIn(steps);
  const parent = steps.slice(0, -1);
  const left = parent.length === 0 ? undefined : document.getIn(parent, true);
  if (isCollection(left) && left.items.length === 0) remove(document, parent);
}
