import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { criticWeights } from "./criticWeights.ts";

/** Greek pharmaceutical firms: Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22:763. */
const firms = [
  [61, 1.08, 4.33],
  [20.7, 0.26, 4.34],
  [16.3, 1.98, 2.53],
  [9, 3.29, 1.65],
  [5.4, 2.77, 2.33],
  [4, 4.12, 1.21],
  [-6.1, 3.52, 2.1],
  [-34.6, 3.31, 0.98],
];

describe("the firms of Diakoulaki, Mavrotas and Papayannakis (1995)", () => {
  it.each([
    [{}, [0.20222554, 0.48090173, 0.31687273]],
    [{ correlation: "spearman" }, [0.21454645, 0.4898563, 0.29559726]],
    [{ minmaxScale: false }, [0.86874234, 0.08341434, 0.04784331]],
    [{ minmaxScale: false, correlation: "spearman" }, [0.87672195, 0.08082369, 0.04245436]],
  ] as const)("under %j have the weights that scikit-criteria computes for them", (options, expected) => {
    const { weights } = expectOk(criticWeights(table(firms, "+++", { options })));
    expect(rounded(weights, 8)).toEqual(expected);
  });

  it("the variant names scale, correlation and deviation", () => {
    expect(expectOk(criticWeights(table(firms, "+++"))).variant).toBe(
      "minmax scale, 1 the best; Pearson correlation; sample standard deviation",
    );
  });
});

it("reproduces Tuş and Aytaç Adalı (2019), Opsearch 56:528", () => {
  const rows = [
    [5000, 3, 3, 4, 3, 2],
    [680, 5, 3, 2, 2, 1],
    [2000, 3, 2, 3, 4, 3],
    [600, 4, 3, 1, 2, 2],
    [800, 2, 4, 3, 3, 4],
  ];
  expect(rounded(expectOk(criticWeights(table(rows, "++++++"))).weights, 3)).toEqual([
    0.157, 0.249, 0.168, 0.121, 0.154, 0.151,
  ]);
});

describe("directions", () => {
  it("turning a criterion and its direction changes no weight", () => {
    const turned = firms.map(([a, b, c]) => [a!, -b!, c!]);
    const [plain, other] = [table(firms, "+++"), table(turned, "+-+")].map(
      (each) => expectOk(criticWeights(each)).weights,
    );
    plain!.forEach((weight, index) => expect(other![index]).toBeCloseTo(weight, 12));
  });
});

describe("nothing to weigh by", () => {
  it("a constant criterion weighs nothing and changes no other weight", () => {
    const more = firms.map((row) => [...row, 7]);
    const [plain, other] = [table(firms, "+++"), table(more, "++++")].map((each) => expectOk(criticWeights(each)));
    expect(other!.weights).toEqual([...plain!.weights, 0]);
    expect(other!.details.correlation[3]).toEqual([null, null, null, null]);
  });

  it("criteria that say the same weigh by their spread: alike on the minmax scale", () => {
    expect(
      rounded(
        expectOk(
          criticWeights(
            table(
              [
                [1, 10],
                [2, 20],
                [5, 50],
              ],
              "++",
            ),
          ),
        ).weights,
        10,
      ),
    ).toEqual([0.5, 0.5]);
  });

  it.each([
    [
      "all constant",
      [
        [2, 3],
        [2, 3],
      ],
    ],
    ["one alternative", [[1, 2]]],
  ])("%s: all weigh alike", (_, rows) => {
    expect(expectOk(criticWeights(table(rows, "++"))).weights).toEqual([0.5, 0.5]);
  });
});
