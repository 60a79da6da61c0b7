import { expOver, logOver } from "../../elementary.ts";
import type { ElementwiseOperation, RecurrentOperation, ReducingOperation } from "../expression.ts";

/**
 * One operation on whole columns of equal length. Loops stay free of offsets and objects, and their bound is a local:
 * a bound that is read anew in each turn makes them twice as slow.
 */
export type Kernel = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array) => void;

/** Each elementwise operation over columns; `arithmetic` is the same on single numbers. */
export const kernels: { readonly [operation in ElementwiseOperation]: Kernel } = {
  add(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = a[n]! + b[n]!;
  },
  subtract(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = a[n]! - b[n]!;
  },
  multiply(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = a[n]! * b[n]!;
  },
  multiplyAdd(out, a, b, c) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = a[n]! * b[n]! + c[n]!;
  },
  divide(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = a[n]! / b[n]!;
  },
  minimum(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = Math.min(a[n]!, b[n]!);
  },
  maximum(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = Math.max(a[n]!, b[n]!);
  },
  isBelow(out, a, b) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = Number(a[n]! < b[n]!);
  },
  select(out, a, b, c) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = a[n]! > 0 ? b[n]! : c[n]!;
  },
  exponential: (out, a) => expOver(out, a),
  logarithm: (out, a) => logOver(out, a),
  squareRoot(out, a) {
    const count = out.length;
    for (let n = 0; n < count; n++) out[n] = Math.sqrt(a[n]!);
  },
};

/** One month's step of a recurrence or reduction: updates `state`; recurrences also write `out`. */
export type StepKernel = (state: Float64Array, out: Float64Array, a: Float64Array) => void;

export const steps: { readonly [operation in RecurrentOperation | ReducingOperation]: StepKernel } = {
  cumulate(state, out, a) {
    const count = state.length;
    for (let n = 0; n < count; n++) out[n] = state[n] = state[n]! + a[n]!;
  },
  compound(state, out, a) {
    const count = state.length;
    for (let n = 0; n < count; n++) out[n] = state[n] = state[n]! * a[n]!;
  },
  previous(state, out, a) {
    const count = out.length;
    for (let n = 0; n < count; n++) {
      const before = state[n]!;
      state[n] = a[n]!;
      out[n] = before;
    }
  },
  total(state, _out, a) {
    const count = state.length;
    for (let n = 0; n < count; n++) state[n] = state[n]! + a[n]!;
  },
  countMonths(state, _out, a) {
    const count = state.length;
    for (let n = 0; n < count; n++) state[n] = state[n]! + Number(a[n]! > 0);
  },
};
