import { type Decision, decide } from "@shoreline/decide";
import { expectOk } from "@shoreline/units";
import { exampleNamed } from "./exampleNamed.ts";
import { type Overrides, turned } from "./turned.ts";

/**
 * Enough: between seeds the leads in expected score move by less than .005, and every lead that a story rests on
 * is twice that or more (three seeds, and 4,096 futures). Nearer ones are seen in the page's names alone.
 */
const TRIALS = 1024;

const known = new Map<string, Decision>();

/** The decision of an example, or of its twin; an example that no arrangement can serve is a bug and throws. */
export function decidedExample(name: string, overrides: Overrides = {}): Decision {
  const key = JSON.stringify([name, overrides]);
  const decision = known.get(key) ?? expectOk(decide(turned(exampleNamed(name), overrides), { trials: TRIALS }));
  known.set(key, decision);
  return decision;
}
