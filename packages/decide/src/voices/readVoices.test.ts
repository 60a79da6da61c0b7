import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVoices } from "./readVoices.ts";

const refusals = (data: unknown) => {
  const read = readVoices(data);
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`);
};

describe("voices", () => {
  it("are read with weights, an order or comparisons; a share left out is 1", () => {
    const read = readVoices({
      schema: "voices/1",
      voices: [
        { name: "finance", share: 2, weights: { cost: 3, return: 1 } },
        { name: "product", order: ["speed", "cost"] },
        {
          name: "legal",
          criteria: ["compliance", "protection"],
          pairwise: [
            [1, "1/3"],
            [3, 1],
          ],
        },
      ],
    });
    expect(read).toEqual({
      ok: true,
      value: [
        { name: "finance", share: 2, stated: { kind: "weights", weights: { cost: 0.75, return: 0.25 } } },
        { name: "product", share: 1, stated: { kind: "order", order: ["speed", "cost"] } },
        {
          name: "legal",
          share: 1,
          stated: {
            kind: "pairwise",
            criteria: ["compliance", "protection"],
            pairwise: [
              [1, 1 / 3],
              [3, 1],
            ],
          },
        },
      ],
    });
  });

  it("are refused with everything that is wrong at once", () => {
    const data = {
      schema: "voices/2",
      voice: [],
      voices: [
        { name: "", share: 0, weights: { costs: 1 } },
        { name: "a", order: ["cost", "cost"], weights: { cost: 1 } },
        { name: "b", order: ["cost", "cost"] },
        { name: "c" },
        { name: "d", weights: { cost: 0 } },
        {
          name: "e",
          criteria: ["cost"],
          pairwise: [
            [1, 2],
            [2, 1],
          ],
        },
        {
          name: "f",
          criteria: ["cost", "speed", "control"],
          pairwise: [
            [1, 2],
            [0.5, 1],
          ],
        },
        7,
      ],
    };
    expect(refusals(data)).toEqual([
      "voices.schema schema",
      "voices.unknown-key voice",
      "voices.refused voices[0].name",
      "voices.refused voices[0].share",
      "voices.unknown-criterion voices[0].weights.costs",
      "voices.refused voices[1]",
      "voices.twice voices[2].order[1]",
      "voices.missing voices[3]",
      "voices.refused voices[4].weights",
      "voices.refused voices[5].criteria",
      "decide.matrix-value voices[5].pairwise[1][0]",
      "voices.refused voices[6].pairwise",
      "voices.refused voices[7]",
    ]);
  });

  it("name the nearest criterion", () => {
    const read = readVoices({ voices: [{ name: "a", weights: { contrl: 1 } }] });
    expect(read.ok ? "" : read.faults[0]!.hint).toBe('Did you mean "control"?');
  });

  it("of one name are refused", () => {
    const voice = { name: "a", order: ["cost"] };
    expect(refusals({ voices: [voice, voice] })).toEqual(["voices.twice voices[1].name"]);
  });

  it("of anything else are refused and never throw", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readVoices(data).ok).toBe(false);
        expect(readVoices({ voices: [data] }).ok).toBe(false);
      }),
      { seed: 3 },
    );
  });
});

describe("comparisons", () => {
  it("beyond what numbers can carry are refused as they are written, where they stand", () => {
    const pairwise = [
      [1, "9000000000/1"],
      [1e-308, 1],
    ];
    const read = readVoices({ voices: [{ name: "legal", criteria: ["compliance", "protection"], pairwise }] });
    expect(read.ok ? [] : read.faults).toMatchObject([
      { path: "voices[0].pairwise[0][1]", given: '"9000000000/1"', allowed: "a number from 1e-9 to 1000000000" },
      { path: "voices[0].pairwise[1][0]", given: "1e-308" },
    ]);
  });
});
