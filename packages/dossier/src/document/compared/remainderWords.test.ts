import { describe, expect, it } from "vitest";
import { remainderWords } from "./remainderWords.ts";

describe("what no change of the brief explains", () => {
  it("is said with the versions, seeds and futures that make it", () => {
    expect(remainderWords({ reason: "atlas", before: "0.9.0", after: "1.0.0", installed: "1.0.0" })).toBe(
      "The facts of atlas 0.9.0 cannot be run again; here is atlas 1.0.0.",
    );
    expect(remainderWords({ reason: "seed", before: 1, after: 2 })).toBe("Other futures: seed 1 before, 2 after.");
    expect(remainderWords({ reason: "futures", before: 4096, after: 4096, run: 1024 })).toBe(
      "Sampling: 4,096 futures before, 4,096 after, 1,024 run again.",
    );
    expect(remainderWords({ reason: "sampling", before: "random", after: "sobol" })).toBe(
      "Other futures: drawn as independent random numbers before, as points of a scrambled Sobol sequence after.",
    );
    expect(remainderWords({ reason: "parameters", keys: ["recruiting", "seatCost"] })).toBe(
      "Other parameters of the model: recruiting, seatCost.",
    );
  });

  it("is never said twice alike", () => {
    const words = (["edited", "program", "undecidable"] as const).map((reason) => remainderWords({ reason }));
    expect(new Set(words).size).toBe(3);
  });
});
