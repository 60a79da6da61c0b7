import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { type ArrangementParts, parseArrangementId } from "./arrangementId.ts";

/** Parts of the work that go to one arrangement, by their names as ids have them. */
export interface DividedPart {
  readonly parts: readonly string[];
  readonly arrangement: ArrangementParts;
}

const PART = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const SHAPE = "<part>[+<part>…]=<party>[:<vendorId>]@<siteId>, joined by commas, each part once";

/** Whether an id speaks of work that is divided: `core+product=employees@us-chicago,run=vendor@in-pune`. */
export function isDividedId(id: string): boolean {
  return id.includes("=");
}

/** Reads the id of divided work back into its parts, or says everything that is wrong with it. */
export function parseDividedId(text: string, path = ""): Result<readonly DividedPart[]> {
  const groups = text.split(",").map((group) => group.split("="));
  const names = groups.flatMap(([parts = ""]) => parts.split("+"));
  const isShaped =
    groups.every((group) => group.length === 2) &&
    names.every((name, index) => PART.test(name) && names.indexOf(name) === index);
  if (!isShaped) return refuse([{ code: "arrangements.divided-id", path, given: givenText(text), allowed: SHAPE }]);
  const read = groups.map(([, where = ""]) => parseArrangementId(where, path));
  const faults = read.flatMap((each): readonly Fault[] => (each.ok ? [] : each.faults));
  if (faults.length > 0) return refuse(faults);
  return succeed(
    read.flatMap((each, index) => (each.ok ? [{ parts: groups[index]![0]!.split("+"), arrangement: each.value }] : [])),
  );
}
