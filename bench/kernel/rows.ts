import { join } from "node:path";
import { compiledC } from "./compiledC.ts";
import { figuresFile } from "./figuresFile.ts";
import type { Sampling } from "./points.ts";
import { squigglePeer } from "./squigglePeer.ts";

/** A row of the table. */
export interface Row {
  /** Stands for the row in ratios and in the committed figures. */
  readonly key: string;
  readonly what: string;
  /** Rows of one model see the same futures: `random` is the reference model sampled at random. */
  readonly model: "reference" | "random" | "decision";
  /** Trials of one run: as many as fill a good part of a second. */
  readonly trials: number;
  /** The command of the contestant, made ready with files in the folder; throws, saying why, where it cannot be had. */
  readonly command: (folder: string) => readonly string[];
}

const TRIALS = 65_536;
/** What a decision draws. */
const DECISION_TRIALS = 4_096;
/** What Squiggle draws unless told otherwise. */
const SQUIGGLE_TRIALS = 1_000;

const NEUTRAL = ["-fno-math-errno", "-fno-trapping-math"];
const SCALAR = ["-O2", "-fno-tree-vectorize", "-fno-tree-slp-vectorize"];

export const ROWS: readonly Row[] = [
  c("c-scalar", "C, gcc -O2, no vectors", SCALAR),
  c("c-sse2", "C, gcc -O3, 128-bit vectors (SSE2)", ["-O3", "-march=x86-64"]),
  c("c-native", "C, gcc -O3 -march=native", ["-O3", "-march=native"]),
  own("wasm", "Shoreline, WebAssembly", "wasm"),
  own("wasm-threads", "Shoreline, WebAssembly, two threads", "wasm", "sobol", 2),
  own("typescript", "Shoreline, TypeScript", "typescript"),
  c("c-scalar-random", "C, gcc -O2, no vectors, random futures", SCALAR, "random"),
  c("c-sse2-random", "C, gcc -O3, SSE2, random futures", ["-O3", "-march=x86-64"], "random"),
  own("wasm-random", "Shoreline, WebAssembly, random futures", "wasm", "random"),
  own("typescript-random", "Shoreline, TypeScript, random futures", "typescript", "random"),
  numpy("numpy", "numpy, whole vectors", 0),
  numpy("numpy-chunks", "numpy, chunks of 4,096 trials", 4_096),
  {
    key: "squiggle",
    what: "Squiggle",
    model: "reference",
    trials: SQUIGGLE_TRIALS,
    command: squigglePeer,
  },
  decisionCosts("decision-wasm", "costs of a decision, WebAssembly", "wasm"),
  decisionCosts("decision-typescript", "costs of a decision, TypeScript", "typescript"),
];

function c(key: string, what: string, flags: readonly string[], sampling: Sampling = "sobol"): Row {
  return sampled(sampling, key, what, (folder) => [...compiledC(folder, key, [...flags, ...NEUTRAL]), sampling]);
}

function own(key: string, what: string, engine: string, sampling: Sampling = "sobol", threads = 1): Row {
  return sampled(sampling, key, what, () => ourScript("own.ts", engine, sampling, String(threads)));
}

/** Debian's Python has Debian's numpy; another `python3` in the PATH may have none, or another one. */
function numpy(key: string, what: string, chunk: number): Row {
  const script = join(import.meta.dirname, "peer.py");
  const command = (folder: string) => ["/usr/bin/python3", script, figuresFile(folder), String(chunk)];
  return { key, what, model: "reference", trials: TRIALS, command };
}

function sampled(sampling: Sampling, key: string, what: string, command: Row["command"]): Row {
  return { key, what, model: sampling === "sobol" ? "reference" : "random", trials: TRIALS, command };
}

function decisionCosts(key: string, what: string, engine: string): Row {
  const command = () => ourScript("decisionCosts.ts", engine);
  return { key, what, model: "decision", trials: DECISION_TRIALS, command };
}

function ourScript(file: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, ...process.execArgv, join(import.meta.dirname, file), ...args];
}
