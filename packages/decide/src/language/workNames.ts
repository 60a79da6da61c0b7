import { activities } from "@shoreline/scope";
import { word } from "./templates.ts";

/** Parts of divided work by their names: those that the brief has from nobody, in the language that is spoken. */
export function workNames(parts: readonly string[]): string {
  return parts.map((name) => (activities.has(name) ? word(name) : name)).join(", ");
}
