import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService } from "../../test/briefs.ts";
import { considered } from "../considered.ts";
import { arena } from "./arena.ts";
import { briefInputs } from "./briefInputs.ts";
import { type Case, outlookEnquiry } from "./outlookEnquiry.ts";
import { valueAt } from "./search.ts";

const study = considered(reading(smallProject), publishedParameters, { seed: 11, trials: 256 });
const { ground, outlooks } = arena(study);

/** Both ends of every field, and what no reader takes. */
const cases: readonly Case[] = [
  ...briefInputs(study.setting.brief).flatMap(({ range, change }): readonly Case[] =>
    range.kind === "words"
      ? range.words.map((word) => ({ changes: [change(word)] }))
      : [0, 1].map((end) => ({ changes: [change(valueAt(range, end))] })),
  ),
  { changes: [{ path: "work.months", value: -3 }] },
  { changes: [], held: new Map([["world/workload", 0.9]]) },
  { changes: [], weights: ground.weights.map((column) => column.toReversed()) },
];

describe("how cases look", () => {
  it("does not depend on what is asked at once", () => {
    const alone = cases.flatMap((each) => outlooks([each]));
    expect(outlooks(cases)).toEqual(alone);
    expect(outlooks(cases.toReversed())).toEqual(alone.toReversed());
    expect(alone.filter((each) => each === null)).toHaveLength(1);
    expect(new Set(alone.map((each) => each?.lead)).size).toBeGreaterThan(cases.length / 2);
  });

  it("is said with the same bits by whoever has a copy of what it takes", () => {
    const copied = structuredClone(ground);
    const some = cases.slice(-8);
    const own = outlookEnquiry.on(ground)(some);
    expect(Array.from(outlookEnquiry.on(copied)(structuredClone(some)))).toEqual(Array.from(own));
    expect(own).toHaveLength(outlookEnquiry.numbers);
  });

  it("is that nobody is left where no contender keeps the limits", () => {
    const strict = considered(reading(smallService), publishedParameters, { seed: 11, trials: 256 });
    const [found] = arena(strict).outlooks([{ changes: [{ path: "limits.budget", value: 1 }] }]);
    expect(found).toEqual({ named: null, lead: Number.POSITIVE_INFINITY, kindLead: Number.POSITIVE_INFINITY });
  });
});
