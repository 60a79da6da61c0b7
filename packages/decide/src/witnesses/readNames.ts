import type { Fault } from "@shoreline/units";
import { matrixFault } from "./matrixFault.ts";

/** Names with those that are missing filled in as `letter` and number, and what is wrong with them. */
export function readNames(
  given: readonly unknown[],
  { letter, path }: { letter: "A" | "C"; path: string },
): { names: string[]; faults: Fault[] } {
  const names = given.map((name, index) => (typeof name === "string" && name !== "" ? name : `${letter}${index + 1}`));
  const firsts = new Map<string, number>();
  names.forEach((name, index) => firsts.has(name) || firsts.set(name, index));
  const faults = given.flatMap((name, index) => {
    const at = `${path}[${index}].name`;
    if (name !== undefined && typeof name !== "string") return [matrixFault("name", at, name, "a text")];
    const first = firsts.get(names[index] ?? "") ?? index;
    if (first === index) return [];
    return [matrixFault("name", at, names[index], "a name of its own", `Number ${first + 1} is called so, too.`)];
  });
  return { names, faults };
}
