import { readFileSync } from "node:fs";
import { type BriefReading, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

const FOLDER = new URL("../../examples/", import.meta.url);

/** The brief of an example, read; an example with a fault is a bug and throws. */
export function exampleNamed(name: string): BriefReading {
  return expectOk(readBrief(textOfExample(name), { name }));
}

/** The text of `examples/<name>.yaml`. */
export function textOfExample(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, FOLDER), "utf8");
}
