import { describe, expect, it } from "vitest";
import { normalQuantile } from "../normalCurve.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import { crossFittedGains } from "./crossFit.ts";
import { type Design, design } from "./design.ts";
import { BLOCK } from "./functionBlock.ts";

const TRIALS = 300;

function normals(dimension: number): Float64Array {
  const column = new Float64Array(TRIALS);
  fillUniforms(column, { seed: 1, key: streamKey("test"), dimension, firstTrial: 0, count: TRIALS });
  return column.map(normalQuantile);
}

const rowOf = ({ blocks, size }: Design, trial: number): number[] =>
  Array.from({ length: size }, (_, j) => blocks[Math.floor(j / BLOCK)]![BLOCK * trial + (j % BLOCK)]!);

/** The slow twin: for each part, least squares by elimination over rows of the others, then the best forecast. */
function slowGains(basis: Design, gains: readonly Float64Array[], ends: readonly number[]): number[] {
  const realised: number[] = [];
  ends.forEach((to, part) => {
    const from = ends[part - 1] ?? 0;
    const others = Array.from({ length: TRIALS }, (_, t) => t).filter((t) => t < from || t >= to);
    const rows = others.map((t) => rowOf(basis, t));
    const fitted = gains.map((gain) =>
      leastSquares(
        rows,
        others.map((t) => gain[t]!),
      ),
    );
    for (let t = from; t < to; t++) {
      const forecasts = fitted.map((c) => rowOf(basis, t).reduce((sum, x, j) => sum + x * c[j]!, 0));
      const best = forecasts.indexOf(Math.max(...forecasts));
      realised[t] = forecasts[best]! > 0 ? gains[best]![t]! : 0;
    }
  });
  return realised;
}

/** Gauss's elimination on the normal equations, with one trial's worth of doubt on all but the constant. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const size = rows[0]!.length;
  const system = Array.from({ length: size }, (_, j) => [
    ...Array.from({ length: size }, (_, k) =>
      rows.reduce((sum, row) => sum + row[j]! * row[k]!, j === k && j > 0 ? 1 : 0),
    ),
    rows.reduce((sum, row, t) => sum + row[j]! * values[t]!, 0),
  ]);
  system.forEach((pivotRow, j) => {
    system.forEach((row, i) => {
      if (i === j) return;
      const factor = row[j]! / pivotRow[j]!;
      row.forEach((_, k) => (row[k]! -= factor * pivotRow[k]!));
    });
  });
  return system.map((row, j) => row[size]! / row[j]!);
}

describe("cross-fitted gains", () => {
  const inputs = [normals(0), normals(1), normals(2)];
  const gains = [
    inputs[0]!.map((x, t) => x + normals(3)[t]!),
    inputs[1]!.map((x, t) => x * x - 1 + inputs[2]![t]!),
    normals(4).map((x) => x - 0.2),
  ];
  const ends = [40, 100, 101, 250, TRIALS];

  it.each([1, 2, 3])("are those of plain least squares on the other parts, for %d inputs", (count) => {
    const basis = design(inputs.slice(0, count));
    expect([...crossFittedGains(basis, gains, ends)]).toEqual(slowGains(basis, gains, ends));
  });

  it("are all 0 when there is no other alternative", () => {
    expect(crossFittedGains(design(inputs), [], ends)).toEqual(new Float64Array(TRIALS));
  });
});

describe("a design", () => {
  it("is orthonormal over the trials, and leaves out what repeats", () => {
    const basis = design([normals(0), normals(0).map((x) => 2 * x + 1)]);
    expect(basis.size).toBeLessThanOrEqual(1 + 4 + 1);
    for (let j = 0; j < basis.size; j++) {
      for (let k = 0; k <= j; k++) {
        let mean = 0;
        for (let t = 0; t < TRIALS; t++) mean += (rowOf(basis, t)[j]! * rowOf(basis, t)[k]!) / TRIALS;
        expect(mean).toBeCloseTo(j === k ? 1 : 0, 10);
      }
    }
  });

  it("of one input fits into a single block of eight functions, also where values pile up", () => {
    const lump = normals(0).map((x) => Math.max(0, x));
    for (const column of [normals(0), lump, normals(0).map(Math.round)]) {
      const { blocks, size } = design([column]);
      expect(blocks).toHaveLength(1);
      expect(size).toBeGreaterThan(2);
    }
  });
});
