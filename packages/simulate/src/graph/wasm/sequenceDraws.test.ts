import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { lognormal, normal, poisson, uniform } from "../../distribution.ts";
import { evaluate } from "../../evaluate.ts";
import { add, multiply, total } from "../algebra.ts";
import { draw, drawEachMonth } from "../expression.ts";
import { graphMemory } from "./graphMemory.ts";

const walk = drawEachMonth("walk", expectOk(normal(0, 0.1)));
const events = drawEachMonth("events", expectOk(poisson(0.8)));
const size = draw("size", expectOk(lognormal(0, 0.3)));
const place = draw("world/in/wage", expectOk(uniform(1, 2)));
const model = [[add(total(multiply(add(walk, 1), add(events, 1), size)), place)]];

/** So many kinds that the later months of events lie beyond the 1,111 dimensions of the sequence. */
const kinds = {
  singles: ["size", "world/*/wage"],
  paths: ["walk"],
  events: ["events", ...Array.from({ length: 180 }, (_, other) => `other${other}`)],
};

function column(engine: "wasm" | "typescript", perScramble: number, bridged: number, months: number): Float64Array {
  const futures = { quasi: { perScramble, months: bridged, kinds } };
  return evaluate(model, { seed: 2 ** 40 + 3, trials: 1_000, months, engine, futures })[0]![0]!;
}

describe("streams that come from the sequence", () => {
  it.each([
    ["a run of whole blocks", 512, 12, 12],
    ["scramblings that end within a block", 100, 12, 12],
    ["scramblings that are no multiple of four points", 90, 12, 12],
    ["a bridge over fewer months than the run", 512, 5, 12],
    ["a bridge over more months than the run", 512, 24, 12],
    ["a bridge over one month", 256, 1, 1],
  ])("have the bits of TypeScript in %s", (_name, perScramble, bridged, months) => {
    expect(graphMemory()).not.toBeNull();
    expect(column("wasm", perScramble, bridged, months)).toEqual(column("typescript", perScramble, bridged, months));
  });
});
