import { canonicalJson, decide } from "@shoreline/decide";
import type { GivenBrief } from "@shoreline/scope";
import fc from "fast-check";
import { givenBriefs } from "./givenBriefs.ts";
import { reading, SAMPLING } from "./ground.ts";
import type { Law } from "./law.ts";

interface Case {
  readonly given: GivenBrief;
  readonly seed: number;
  readonly way: keyof typeof WAYS;
}

/** How the same question may be put a second time. */
const WAYS = {
  "word for word": (given: GivenBrief) => given,
  "with keys in another order": withKeysReversed<GivenBrief>,
  "with keys and lists in another order": (given: GivenBrief) => withKeysReversed(withListsReversed(given)),
};

/** The same question with the same seed has the same answer, however the question is written down. */
export const sameBytes: Law<Case> = {
  claim:
    "asked twice with one seed, a brief gets the same bytes, whatever the order of its keys and of its lists of candidates",
  cases: fc.record({
    given: givenBriefs,
    seed: fc.nat({ max: 1_000_000 }),
    way: fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[])),
  }),
  offences: ({ given, seed, way }) => {
    const [first, second] = [given, WAYS[way](given)].map((each) => answer(each, seed)) as [string, string];
    return first === second ? [] : [`asked ${way}: ${firstDifference(first, second)}`];
  },
};

function answer(given: GivenBrief, seed: number): string {
  return canonicalJson(decide(reading(given), { seed, trials: SAMPLING.trials }));
}

function withKeysReversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withKeysReversed) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, withKeysReversed(each)]),
  ) as Value;
}

/** Lists that are sets: what is considered, owned, protected and barred. An order of priorities is none of them. */
function withListsReversed(given: GivenBrief): GivenBrief {
  const { sensitivity = {}, company, limits = {}, candidates = {} } = given;
  return {
    ...given,
    sensitivity: listsReversed(sensitivity),
    company: listsReversed(company),
    limits: listsReversed(limits),
    candidates: listsReversed(candidates),
  };
}

function listsReversed<Part extends object>(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  ) as Part;
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return `…${one.slice(Math.max(0, at - 120), at + 60)}… became …${other.slice(Math.max(0, at - 120), at + 60)}…`;
}
