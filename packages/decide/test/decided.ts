import { decide, type DecideOptions, type Decision } from "../src/index.ts";
import { expectOk } from "@shoreline/units";
import { reading } from "./briefs.ts";

type Data = Readonly<Record<string, unknown>>;

/** The decision of a brief with some of its fields said otherwise, from few futures. */
export function decided(brief: Data, changes: Data = {}, options: DecideOptions = {}): Decision {
  return expectOk(decide(reading(brief, changes), { trials: 64, ...options }));
}
