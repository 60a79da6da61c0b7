import { expOver, logOver } from "../elementary.ts";
import type { ElementwiseOperation, RecurrentOperation, ReducingOperation } from "./expression.ts";

/** A column of trials: `count` numbers of `data` from `base` on. Loops stay free of objects and branches. */
export type Kernel = (
  out: Float64Array,
  o: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  c: Float64Array,
  k: number,
  count: number,
) => void;

/** Each elementwise operation over columns; `arithmetic` is the same on single numbers. */
export const kernels: { readonly [operation in ElementwiseOperation]: Kernel } = {
  add(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! + b[j + n]!;
  },
  subtract(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! - b[j + n]!;
  },
  multiply(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! * b[j + n]!;
  },
  divide(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! / b[j + n]!;
  },
  minimum(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! < b[j + n]! ? a[i + n]! : b[j + n]!;
  },
  maximum(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! > b[j + n]! ? a[i + n]! : b[j + n]!;
  },
  isBelow(out, o, a, i, b, j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! < b[j + n]! ? 1 : 0;
  },
  select(out, o, a, i, b, j, c, k, count) {
    for (let n = 0; n < count; n++) out[o + n] = a[i + n]! > 0 ? b[j + n]! : c[k + n]!;
  },
  exponential(out, o, a, i, _b, _j, _c, _k, count) {
    expOver(out.subarray(o, o + count), a.subarray(i, i + count), count);
  },
  logarithm(out, o, a, i, _b, _j, _c, _k, count) {
    logOver(out.subarray(o, o + count), a.subarray(i, i + count), count);
  },
  squareRoot(out, o, a, i, _b, _j, _c, _k, count) {
    for (let n = 0; n < count; n++) out[o + n] = Math.sqrt(a[i + n]!);
  },
};

/** One month's step of a recurrence or reduction: updates `state`; recurrences also write `out`. */
export type StepKernel = (
  state: Float64Array,
  out: Float64Array,
  o: number,
  a: Float64Array,
  i: number,
  count: number,
) => void;

export const steps: { readonly [operation in RecurrentOperation | ReducingOperation]: StepKernel } = {
  cumulate(state, out, o, a, i, count) {
    for (let n = 0; n < count; n++) out[o + n] = state[n] = state[n]! + a[i + n]!;
  },
  compound(state, out, o, a, i, count) {
    for (let n = 0; n < count; n++) out[o + n] = state[n] = state[n]! * a[i + n]!;
  },
  previous(state, out, o, a, i, count) {
    for (let n = 0; n < count; n++) {
      const before = state[n]!;
      state[n] = a[i + n]!;
      out[o + n] = before;
    }
  },
  total(state, _out, _o, a, i, count) {
    for (let n = 0; n < count; n++) state[n] = state[n]! + a[i + n]!;
  },
  countMonths(state, _out, _o, a, i, count) {
    for (let n = 0; n < count; n++) state[n] = state[n]! + (a[i + n]! > 0 ? 1 : 0);
  },
};
