import type { RoleKey } from "@shoreline/atlas";
import lexicon from "../lexicon/roles.json" with { type: "json" };
import { findAll, findKeyed, type Keyed, phrasePattern, wordList } from "./phrases.ts";
import { longestOf, overlap } from "./span.ts";

/** A role named in the text, without its number. */
export interface RoleMention extends Keyed<RoleKey> {
  readonly isPlural: boolean;
}

const roles = wordList<RoleKey>(lexicon.roles);
const notPeople = phrasePattern(lexicon.notPeople);

/** Every role in a folded text; the longest name counts, so "data engineers" are no engineers. */
export function rolesOf(plain: string): RoleMention[] {
  const others = findAll(notPeople, plain);
  const found = longestOf(findKeyed(roles, plain)).filter((each) => !others.some((other) => overlap(other, each)));
  return found.map((each) => ({ ...each, isPlural: /s$/.test(plain.slice(each.start, each.end)) }));
}
