import { activities } from "@shoreline/scope";
import { word } from "./templates.ts";

/**
 * Some parts of divided work by their names. Where `all` of them follow from roles they are said in the language that is
 * spoken; what somebody has named stays as it is.
 */
export function workNames(some: readonly string[], all: readonly string[]): string {
  const isByRole = all.every((name) => activities.has(name));
  return (isByRole ? some.map(word) : some).join(", ");
}

/** The names of all parts of an arrangement. */
export function everyName(parts: readonly { readonly parts: readonly string[] }[]): readonly string[] {
  return parts.flatMap((part) => part.parts);
}
