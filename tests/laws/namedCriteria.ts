import { type Considered, considered, criteria, optionalCriteria } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { type Brief, type GivenBrief, optionalCriteria as optionalKeys } from "@shoreline/scope";
import fc from "fast-check";
import { givenBriefs } from "./givenBriefs.ts";
import { briefOf, columnsOf, differingColumns, SAMPLING } from "./ground.ts";
import type { Law } from "./law.ts";

type Optional = (typeof optionalKeys)[number];

interface Case {
  readonly given: GivenBrief;
  readonly named: readonly Optional[];
}

/** What is weighed says how much facts count, and is no fact itself. */
export const namedCriteria: Law<Case> = {
  claim:
    "naming optional criteria changes no bit of any cost or value by criterion, and what is not named has no weight",
  cases: fc.record({ given: givenBriefs, named: fc.subarray([...optionalKeys], { minLength: 1 }) }),
  offences: ({ given, named }) => {
    const brief = { ...briefOf(given), priorities: { kind: "none" } } as const;
    const naming: Brief = { ...brief, priorities: { kind: "order", order: ["cost", ...named] } };
    const [plain, weighing] = [brief, naming].map((each) =>
      considered({ brief: each, assumptions: [] }, publishedParameters, SAMPLING),
    ) as [Considered, Considered];
    return [...factOffences(plain, weighing), ...weightOffences(plain, []), ...weightOffences(weighing, named)];
  },
};

/** Which hybrids are looked at closely may follow the weights; what is known of one that both look at may not. */
function factOffences(plain: Considered, weighing: Considered): readonly string[] {
  const others = new Map(weighing.options.map(({ named, outcome }) => [named.id, outcome]));
  return plain.options.flatMap(({ named, outcome }) => {
    const other = others.get(named.id);
    if (other === undefined) return named.name === "hybrid" ? [] : [`${named.id} is missing`];
    return differingColumns(columnsOf(outcome), columnsOf(other)).map((name) => `${named.id}: ${name} differs`);
  });
}

function weightOffences({ weighed, weights }: Considered, named: readonly Optional[]): readonly string[] {
  const expected = [...criteria, ...optionalCriteria.filter(({ key }) => named.some((each) => each === key))];
  const keys = weighed.map(({ key }) => key).join();
  const offences = keys === expected.map(({ key }) => key).join() ? [] : [`${keys} are weighed`];
  return weights.length === expected.length ? offences : [...offences, `${weights.length} columns of weights`];
}
