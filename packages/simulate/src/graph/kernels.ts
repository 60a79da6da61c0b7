import { expOver, logOver } from "../elementary.ts";
import type { ElementwiseOperation, RecurrentOperation, ReducingOperation } from "./expression.ts";

/** One operation on whole columns of equal length. Loops stay free of offsets, objects and branches. */
export type Kernel = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array) => void;

/** Each elementwise operation over columns; `arithmetic` is the same on single numbers. */
export const kernels: { readonly [operation in ElementwiseOperation]: Kernel } = {
  add(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = a[n]! + b[n]!;
  },
  subtract(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = a[n]! - b[n]!;
  },
  multiply(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = a[n]! * b[n]!;
  },
  divide(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = a[n]! / b[n]!;
  },
  minimum(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = Math.min(a[n]!, b[n]!);
  },
  maximum(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = Math.max(a[n]!, b[n]!);
  },
  isBelow(out, a, b) {
    for (let n = 0; n < out.length; n++) out[n] = a[n]! < b[n]! ? 1 : 0;
  },
  select(out, a, b, c) {
    for (let n = 0; n < out.length; n++) out[n] = a[n]! > 0 ? b[n]! : c[n]!;
  },
  exponential: (out, a) => expOver(out, a),
  logarithm: (out, a) => logOver(out, a),
  squareRoot(out, a) {
    for (let n = 0; n < out.length; n++) out[n] = Math.sqrt(a[n]!);
  },
};

/** One month's step of a recurrence or reduction: updates `state`; recurrences also write `out`. */
export type StepKernel = (state: Float64Array, out: Float64Array, a: Float64Array) => void;

export const steps: { readonly [operation in RecurrentOperation | ReducingOperation]: StepKernel } = {
  cumulate(state, out, a) {
    for (let n = 0; n < out.length; n++) out[n] = state[n] = state[n]! + a[n]!;
  },
  compound(state, out, a) {
    for (let n = 0; n < out.length; n++) out[n] = state[n] = state[n]! * a[n]!;
  },
  previous(state, out, a) {
    for (let n = 0; n < out.length; n++) {
      const before = state[n]!;
      state[n] = a[n]!;
      out[n] = before;
    }
  },
  total(state, _out, a) {
    for (let n = 0; n < state.length; n++) state[n] = state[n]! + a[n]!;
  },
  countMonths(state, _out, a) {
    for (let n = 0; n < state.length; n++) state[n] = state[n]! + (a[n]! > 0 ? 1 : 0);
  },
};
