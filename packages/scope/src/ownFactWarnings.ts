import { farFromPublished } from "@shoreline/atlas";
import type { Fault } from "@shoreline/units";
import { completeOwnFacts } from "./ownFacts.ts";
import type { GivenBrief } from "./schema.ts";

/** Own facts of a brief that lie far outside what the atlas holds possible; they count all the same. */
export function ownFactWarnings({ facts = [] }: Pick<GivenBrief, "facts">): Fault[] {
  return facts.flatMap((given, index) => {
    const [fact] = completeOwnFacts([given]);
    const published = fact && farFromPublished(fact);
    if (published === undefined) return [];
    const { value, low, high, unit } = published;
    const hint = `The atlas says ${rounded(value)} ${unit}, ${rounded(low)} to ${rounded(high)}. The own figure counts; look whether its unit and its digits are right.`;
    return [
      {
        code: "brief.fact-far-from-atlas",
        path: `facts[${index}].value`,
        given: `${grouped(Number(given.value))} for ${given.key} of ${fact!.place}`,
        hint,
      },
    ];
  });
}

/** To three figures. */
function rounded(value: number): string {
  return grouped(Number(value.toPrecision(3)));
}

/** Thousands in groups. */
function grouped(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const inThrees = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? inThrees : `${inThrees}.${fraction}`;
}
