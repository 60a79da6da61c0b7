import { Code, functionBody } from "../wasm/code.ts";

/**
 * The walks of a `ColumnBench` in vector instructions, two figures at a time and eight in a turn. Sums are exact
 * (`foldedSum.ts`), so that lanes may add up in their own order and still give the bits of the walk in TypeScript.
 */

/** All functions take the same parameters, 32-bit integers, and leave out those that they do not need. */
const COLUMN = 0;
/** How many times eight figures there are; at least one. */
const EIGHTS = 1;
/** Numbers that a walk needs, each 64 bits. */
const ARGUMENTS = 2;
/** Where its results go. */
const OUT = 3;
/** Where the bin of each figure stands, 16 bits each. */
const BINS = 4;
export const BENCH_PARAMETERS = 5;

const FIRST_LOCAL = BENCH_PARAMETERS;
const EIGHT_NUMBERS = 64;
const EIGHT_HALF_WORDS = 16;
const PAIRS = [0, 1, 2, 3] as const;

/** The functions, in the order of `benchFunctions`. */
export function benchBodies(): readonly Uint8Array[] {
  return [extentBody(), foldsBody(false), foldsBody(true), dealBody(), placesBody()];
}

/** Repeats a turn for all eights. */
function eachEight(code: Code, turn: () => void): void {
  code.loop();
  turn();
  code.get(EIGHTS);
  code.integer(1);
  code.plain("i32Subtract");
  code.tee(EIGHTS);
  code.repeatIf();
  code.plain("end");
}

function advance(code: Code, address: number, bytes: number): void {
  code.get(address);
  code.integer(bytes);
  code.plain("i32Add");
  code.set(address);
}

/** The vector operation of two locals. */
function of(code: Code, name: Parameters<Code["vector"]>[0], a: number, b: number): void {
  code.get(a);
  code.get(b);
  code.vector(name);
}

function loadPair(code: Code, pair: number): void {
  code.get(COLUMN);
  code.loadVector(16 * pair);
}

/** Out: lesser of each lane, greater of each lane, and the sum of the differences with itself, each twice. */
function extentBody(): Uint8Array {
  const [value, least, most, blemish] = [FIRST_LOCAL, FIRST_LOCAL + 1, FIRST_LOCAL + 3, FIRST_LOCAL + 5] as const;
  const code = new Code();
  for (const local of [least, least + 1, most, most + 1]) {
    code.get(COLUMN);
    code.loadSplat();
    code.set(local);
  }
  eachEight(code, () => {
    for (const pair of PAIRS) extentOfPair(code, pair, value, [least, most, blemish]);
    advance(code, COLUMN, EIGHT_NUMBERS);
  });
  code.get(OUT);
  of(code, "lesser", least, least + 1);
  code.storeVector(0);
  code.get(OUT);
  of(code, "greater", most, most + 1);
  code.storeVector(16);
  code.get(OUT);
  of(code, "add", blemish, blemish + 1);
  code.storeVector(32);
  return functionBody({ integers: 0, vectors: 7 }, code);
}

/** Every other pair has locals of its own, so that it need not wait. */
function extentOfPair(
  code: Code,
  pair: number,
  value: number,
  [least, most, blemish]: readonly [number, number, number],
): void {
  loadPair(code, pair);
  code.set(value);
  for (const [local, name] of [
    [least + (pair & 1), "lesser"],
    [most + (pair & 1), "greater"],
  ] as const) {
    of(code, name, local, value);
    code.set(local);
  }
  const sum = blemish + (pair & 1);
  code.get(sum);
  of(code, "subtract", value, value);
  code.vector("add");
  code.set(sum);
}

/** Arguments: first cut, second cut and, of squares, the centre. Out: first folds of both lanes, second folds. */
function foldsBody(ofSquares: boolean): Uint8Array {
  const [value, first, second, centre, one, two, whole] = [0, 1, 2, 3, 4, 6, 8].map((at) => FIRST_LOCAL + at) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const code = new Code();
  takeArguments(code, [first, second, centre]);
  eachEight(code, () => {
    for (const pair of PAIRS) {
      loadPair(code, pair);
      if (ofSquares) squareOfDistance(code, value, centre);
      code.set(value);
      cut(code, value, first);
      code.set(whole);
      addTo(code, one + (pair & 1), () => code.get(whole));
      of(code, "subtract", value, whole);
      code.set(value);
      addTo(code, two + (pair & 1), () => cut(code, value, second));
    }
    advance(code, COLUMN, EIGHT_NUMBERS);
  });
  [one, two].forEach((local, index) => {
    code.get(OUT);
    of(code, "add", local, local + 1);
    code.storeVector(16 * index);
  });
  return functionBody({ integers: 0, vectors: 9 }, code);
}

/** Puts the arguments into locals, each in both lanes. */
function takeArguments(code: Code, locals: readonly number[]): void {
  locals.forEach((local, index) => {
    code.get(ARGUMENTS);
    code.loadSplat(8 * index);
    code.set(local);
  });
}

/** Of the pair on the stack. */
function squareOfDistance(code: Code, value: number, centre: number): void {
  code.get(centre);
  code.vector("subtract");
  code.tee(value);
  code.get(value);
  code.vector("multiply");
}

/** (cut + value) − cut. */
function cut(code: Code, value: number, by: number): void {
  of(code, "add", by, value);
  code.get(by);
  code.vector("subtract");
}

function addTo(code: Code, sum: number, term: () => void): void {
  code.get(sum);
  term();
  code.vector("add");
  code.set(sum);
}

/** Arguments: the least figure, how many bins are in a unit, and the last bin. Out: 32-bit counts, to which it adds. */
function dealBody(): Uint8Array {
  const [count, least, binsPerUnit, last, words, moreWords] = [0, 1, 2, 3, 4, 5].map((at) => FIRST_LOCAL + at) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const code = new Code();
  takeArguments(code, [least, binsPerUnit, last]);
  eachEight(code, () => {
    fourBins(code, [0, 1], [least, binsPerUnit, last]);
    code.set(words);
    fourBins(code, [2, 3], [least, binsPerUnit, last]);
    code.set(moreWords);
    code.get(BINS);
    of(code, "narrowToHalves", words, moreWords);
    code.storeVector();
    for (let figure = 0; figure < 8; figure++) countIn(code, figure, count);
    advance(code, BINS, EIGHT_HALF_WORDS);
    advance(code, COLUMN, EIGHT_NUMBERS);
  });
  return functionBody({ integers: 1, vectors: 5 }, code);
}

/** Bins of two pairs, as four words: 0 is above what is less or no number, the last bin below what is more. */
function fourBins(code: Code, pairs: readonly [number, number], locals: readonly [number, number, number]): void {
  for (const pair of pairs) {
    code.get(locals[2]);
    code.splat(0);
    loadPair(code, pair);
    code.get(locals[0]);
    code.vector("subtract");
    code.get(locals[1]);
    code.vector("multiply");
    code.vector("greater");
    code.vector("lesser");
    code.vector("toIntegers");
  }
  code.shuffleWords([0, 1, 4, 5]);
}

/** Adds one to the count of the bin of a figure. */
function countIn(code: Code, figure: number, count: number): void {
  code.get(BINS);
  code.loadHalfWord(2 * figure);
  code.integer(4);
  code.plain("i32Multiply");
  code.get(OUT);
  code.plain("i32Add");
  code.tee(count);
  code.get(count);
  code.loadInteger(0);
  code.integer(1);
  code.plain("i32Add");
  code.storeInteger();
}

/**
 * Arguments: four bins, each eight times in 16 bits. Out: a 32-bit word for each eight in which a figure lies in one of
 * these bins: in its lowest 8 bits which figures, above them how many eights are left with this one; the word after the
 * last one is written too. COLUMN is where the address of that goes.
 */
function placesBody(): Uint8Array {
  const [next, bins, isWanted, wanted] = [FIRST_LOCAL, FIRST_LOCAL + 1, FIRST_LOCAL + 2, FIRST_LOCAL + 3] as const;
  const code = new Code();
  PAIRS.forEach((index) => {
    code.get(ARGUMENTS);
    code.loadVector(16 * index);
    code.set(wanted + index);
  });
  code.get(OUT);
  code.set(next);
  eachEight(code, () => {
    code.get(BINS);
    code.loadVector();
    code.set(bins);
    PAIRS.forEach((index) => {
      of(code, "equalHalves", bins, wanted + index);
      if (index > 0) code.vector("or");
    });
    code.set(isWanted);
    writePlace(code, next, isWanted);
    advance(code, BINS, EIGHT_HALF_WORDS);
  });
  code.get(COLUMN);
  code.get(next);
  code.storeInteger();
  return functionBody({ integers: 1, vectors: 6 }, code);
}

/** Writes the word of an eight, and keeps it if there is a figure in it. */
function writePlace(code: Code, next: number, isWanted: number): void {
  code.get(next);
  code.get(EIGHTS);
  code.integer(256);
  code.plain("i32Multiply");
  code.get(isWanted);
  code.vector("maskOfHalves");
  code.plain("i32Add");
  code.storeInteger();
  code.get(isWanted);
  code.vector("anyTrue");
  code.integer(4);
  code.plain("i32Multiply");
  code.get(next);
  code.plain("i32Add");
  code.set(next);
}
