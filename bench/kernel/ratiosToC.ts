import { ratio } from "./comparison.ts";
import type { Measured } from "./rounds.ts";

const OURS = ["wasm", "typescript"];
const PEERS = ["c-scalar", "c-sse2", "c-native"];

/** Our processor time as a multiple of that of each C program, by "ours / theirs"; pairs that are there. */
export function ratiosToC(measured: readonly Measured[]): Readonly<Record<string, number>> {
  const byKey = new Map(measured.map((each) => [each.row.key, each]));
  const pairs = OURS.flatMap((ours) => PEERS.map((peer) => [ours, peer] as const));
  return Object.fromEntries(
    pairs.flatMap(([ours, peer]) => {
      const [one, other] = [byKey.get(ours), byKey.get(peer)];
      return one && other ? [[`${ours} / ${peer}`, ratio(one, other)]] : [];
    }),
  );
}

/** How much larger than the committed ratio one may be: what a busy machine does to ratios stays well below it. */
const TOLERANCE = 1.25;

/** A sentence for each ratio that has become too large; what is not measured here is not held against the product. */
export function regressions(
  now: Readonly<Record<string, number>>,
  committed: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(now).flatMap(([pair, after]) => {
    const before = committed[pair];
    if (before === undefined || after <= before * TOLERANCE) return [];
    return [`${pair} is ${after.toFixed(2)} and was ${before.toFixed(2)}: more than ${TOLERANCE} times as much.`];
  });
}
