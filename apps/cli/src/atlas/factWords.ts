import type { Fact } from "@shoreline/atlas";
import { figure } from "../page/figures.ts";

/** The value of a fact as people read it, without its unit. */
export function valueWords({ value }: Pick<Fact, "value">): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? figure(value) : value;
}

/** "politicalStability" as words: "political stability". */
export function keyWords(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
