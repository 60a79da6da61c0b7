import { SideWork } from "./sideWork.ts";
import { type Crew, type Enquiry, enquirer, type InformationValue, partialInformation } from "@shoreline/simulate";

/** What is worth more the better one knows something, and how it is cut into parts. */
export interface InformationGround {
  /** Score of each alternative in each future. */
  readonly benefits: readonly Float64Array[];
  readonly seed: number;
}

/** What it is worth to know something; in points of score. */
export type Worth = Pick<InformationValue, "value" | "error" | "distinguishable">;

/** Columns of what would be learned together. */
type Learned = readonly Float64Array[];

const NOTHING_SAID: readonly number[] = [Number.NaN, Number.NaN, 0];

/** What it is worth to learn some columns; NaN where there are too few futures to say. */
export const informationEnquiry: Enquiry<InformationGround, Learned> = {
  name: "information",
  numbers: NOTHING_SAID.length,
  milliseconds: 4,
  on: ({ benefits, seed }) => {
    const ask = partialInformation(benefits, { seed });
    return (columns) => {
      const worth = ask.ok ? ask.value(columns) : ask;
      if (!worth.ok) return NOTHING_SAID;
      const { value, error, distinguishable } = worth.value;
      return [value, error, Number(distinguishable)];
    };
  },
};

/**
 * What each group of columns is worth to know, together with a crew where there is one: while others begin, this thread
 * does a piece of side work. Null where it cannot be said.
 */
export function worthsOf(
  ground: InformationGround,
  groups: readonly Learned[],
  crew: Crew | undefined,
  { doOne } = new SideWork(),
): readonly (Worth | null)[] {
  // The largest take longest, so nobody is to begin with one of them when the others have done.
  const order = groups.toSorted((a, b) => b.length - a.length);
  const found = enquirer(informationEnquiry, ground, crew)(order, doOne);
  const byGroup = new Map(order.map((columns, place) => [columns, found[place]!]));
  return groups.map((columns) => {
    const [value, error, distinguishable] = byGroup.get(columns)! as unknown as readonly [number, number, number];
    return Number.isNaN(value) ? null : { value, error, distinguishable: distinguishable === 1 };
  });
}
