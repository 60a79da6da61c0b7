import { type Brief, readBrief } from "@shoreline/scope";
import { type Data, isEqual, type Keys, valueAt, withValueAt } from "./fieldChanges.ts";

/** What somebody wrote, as far as it can be told from a decision, and which of its fields were defaults. */
export interface GivenBrief {
  /** The brief without its defaults, so that they follow anew when another field changes. */
  readonly data: Data;
  readonly defaults: readonly Keys[];
}

/** A brief that defaults have completed, with the paths of those. */
interface Completed {
  readonly brief: Brief;
  readonly assumptions: readonly { readonly path: string }[];
}

/**
 * The brief of a decision without the defaults that completed it. Reading it again gives the same brief; where a
 * default of today is another than it was, it stays in as if it had been given.
 */
export function givenBrief({ brief, assumptions }: Completed): GivenBrief {
  const complete = brief as unknown as Data;
  const assumed = assumptions
    .map(({ path }) => path.split("."))
    .filter((keys) => valueAt(complete, keys) !== undefined);
  const defaults = assumed.filter((keys) => completesTo(without(complete, [keys]), complete));
  const data = without(complete, defaults);
  return completesTo(data, complete) ? { data, defaults } : { data: complete, defaults: [] };
}

function without(data: Data, places: readonly Keys[]): Data {
  return places.reduce<Data>((rest, keys) => withValueAt(rest, keys, undefined) ?? {}, data);
}

function completesTo(data: Data, complete: Data): boolean {
  const read = readBrief(data);
  return read.ok && isEqual(read.value.brief as unknown as Data, complete);
}
