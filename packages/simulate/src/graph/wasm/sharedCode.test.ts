import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { add, countMonths, cumulate, exponential, maximum, multiply, previous, subtract, total } from "../algebra.ts";
import { draw, drawEachMonth, type Expression, series } from "../expression.ts";
import { schedule } from "../schedule.ts";
import { fragments } from "./fragments.ts";
import { fusedCode } from "./fusedCode.ts";
import { sharedCode } from "./sharedCode.ts";

const trialLeaf = fc.constantFrom("a", "b").map((name) => draw(name, expectOk(uniform(1, 2))));
const pathLeaf = fc.constantFrom("x", "y").map((name) => drawEachMonth(name, expectOk(uniform(0.5, 1.5))));

/** Random models in which each kind of node occurs that a function has to tell apart. */
const { path } = fc.letrec<{ path: Expression; trial: Expression }>((tie) => ({
  trial: fc.oneof(
    { depthSize: "small" },
    trialLeaf,
    fc.tuple(tie("trial"), fc.integer({ min: 2, max: 4 })).map(([a, factor]) => multiply(a, factor)),
    fc.tuple(tie("trial"), tie("trial")).map(([a, b]) => maximum(a, subtract(b, 1))),
    tie("path").map((a) => countMonths(subtract(a, 0.8))),
    tie("trial").map((a) => exponential(multiply(-1, a))),
  ),
  path: fc.oneof(
    { depthSize: "small" },
    pathLeaf,
    fc.tuple(tie("trial"), tie("path")).map(([a, b]) => add(multiply(a, b), series([1, 2, 3]))),
    fc.tuple(tie("path"), tie("path")).map(([a, b]) => subtract(a, previous(b))),
    tie("path").map((a) => cumulate(maximum(a, 1))),
    tie("path").map((a) => add(a, total(maximum(a, 0.7)))),
  ),
}));

const model = fc.array(path, { minLength: 1, maxLength: 3 }).map((paths) => {
  const plan = schedule(paths.map((each) => [total(maximum(each, 0.1))]));
  return { nodes: plan.nodes, ...fragments(plan) };
});

function roundsOf({ sections }: ReturnType<typeof fragments>) {
  return sections.flat().filter(({ phases }) => phases.length > 0);
}

/** The bytes of the first function of a total. */
function bodyOf(monthly: Expression): Uint8Array {
  const fragmented = fragments(schedule([[total(monthly)]]));
  return sharedCode(3)(fragmented.isStored)(roundsOf(fragmented)[0]!.phases).body;
}

describe("shared code", () => {
  it("is the code that would be written for each function by itself, with the same nodes in its table", () => {
    fc.assert(
      fc.property(model, (fragmented) => {
        const codeOf = sharedCode(36)(fragmented.isStored);
        for (const { phases } of roundsOf(fragmented)) {
          const { body, addressed } = fusedCode(phases, fragmented.isStored, 4);
          const shared = codeOf(phases);
          expect([...shared.body]).toEqual([...body]);
          expect(shared.addressed.map(({ index }) => index)).toEqual(addressed.map(({ index }) => index));
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("is the very same where functions differ in figures, and another where they differ in wiring or operation", () => {
    const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
    const rate = drawEachMonth("rate", expectOk(uniform(0.5, 1.5)));
    const body = bodyOf(maximum(subtract(load, rate), 2));
    expect(bodyOf(maximum(subtract(rate, load), 3))).toBe(body);
    expect(bodyOf(maximum(subtract(load, load), 2))).not.toEqual(body);
    expect(bodyOf(maximum(add(load, rate), 2))).not.toEqual(body);
    expect(bodyOf(maximum(subtract(load, rate), series([1, 2, 3])))).not.toEqual(body);
    expect(bodyOf(maximum(subtract(load, rate), 0))).not.toEqual(body);
  });
});
