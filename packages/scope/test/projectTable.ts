import { exp, fillUniforms, normalQuantile, streamKey } from "@shoreline/simulate";
import type { Table } from "../src/table/table.ts";

/** What a made-up history is like. */
export interface MadeUp {
  readonly seed: number;
  readonly rows: number;
  /** Standard deviation of log effort around what size and team tell. */
  readonly noise?: number;
  /** Columns of pure chance. */
  readonly useless?: number;
}

/** Past projects in which effort is 8 · size^0.9 · a factor of the team · noise; columns effort, fp, team, date, x1 … */
export function projectTable({ seed, rows, noise = 0.3, useless = 0 }: MadeUp): Table {
  const draw = normals(seed, rows * (useless + 3));
  const records = Array.from({ length: rows }, (_, row) => {
    const size = exp(5 + 1.2 * draw());
    const team = row % 3;
    const effort = 8 * size ** 0.9 * [0.7, 1, 1.5][team]! * exp(noise * draw());
    const date = `${2010 + Math.floor((row * 10) / rows)}-0${1 + (row % 9)}-15`;
    const chance = Array.from({ length: useless }, () => draw().toFixed(6));
    return [effort.toPrecision(8), size.toPrecision(8), ["red", "green", "blue"][team]!, date, ...chance];
  });
  const extra = Array.from({ length: useless }, (_, index) => `x${index + 1}`);
  return {
    name: "projects.csv",
    columns: ["effort_hours", "fp", "team", "start_date", ...extra],
    rows: records,
    lines: records.map((_, index) => index + 2),
  };
}

function normals(seed: number, count: number): () => number {
  const uniforms = new Float64Array(count + 8);
  fillUniforms(uniforms, { seed, key: streamKey("projects"), dimension: 0, firstTrial: 0, count: uniforms.length });
  let next = 0;
  return () => normalQuantile(uniforms[next++]!);
}
