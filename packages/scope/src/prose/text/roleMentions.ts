import type { RoleKey } from "@shoreline/atlas";
import lexicon from "../lexicon/roles.json" with { type: "json" };
import { findAll, findKeyed, type Keyed, phrasePattern, wordList } from "./phrases.ts";
import { gap, longestOf, overlap } from "./span.ts";

/** A role named in the text, without its number. */
export interface RoleMention extends Keyed<RoleKey> {
  readonly isPlural: boolean;
}

const roles = wordList<RoleKey>(lexicon.roles);
const notPeople = phrasePattern(lexicon.notPeople);

/** "6 pm" is an hour, "10 developers, 3 QA, 1 PM" is not. */
function isHour(plain: string, { start, end }: Keyed<RoleKey>): boolean {
  return plain.slice(start, end) === "pm" && /\d ?$/.test(plain.slice(Math.max(0, start - 2), start));
}

/** Every role in a folded text; the longest name counts, so "data engineers" are no engineers. */
export function rolesOf(plain: string): RoleMention[] {
  const others = findAll(notPeople, plain);
  const found = longestOf(findKeyed(roles, plain)).filter((each) => !others.some((other) => overlap(other, each)));
  const people = found.filter(
    (each) => !isHour(plain, each) || found.some((other) => other !== each && gap(other, each) < 20),
  );
  return people.map((each) => ({ ...each, isPlural: plain.slice(each.start, each.end).endsWith("s") }));
}
