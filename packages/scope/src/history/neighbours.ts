import { type History, logSizeOf } from "./history.ts";

/** What makes two projects alike: their size, or everything that is known of them. */
export type Likeness = "size" | "all";

/** Beyond this many projects likeness is sought among evenly spread ones only: all pairs would take too long. */
const MOST_COMPARED = 2000;
/** Neighbours that are kept of each project; the few asked for are nearly always among them. */
const KEPT = 40;

const remembered = new WeakMap<History, Map<Likeness, (number[] | undefined)[]>>();

/**
 * Finds the `count` rows that are most like a row, nearest first, the row itself never among them. The nearest of all
 * are remembered with the history, because the same are asked for with always another part of the rows left out.
 */
export function nearestAmong(
  history: History,
  rows: readonly number[],
  { count, alike }: { count: number; alike: Likeness },
): (row: number) => readonly number[] {
  const compared = evenlySpread(rows);
  const allowed = new Uint8Array(history.count);
  for (const row of compared) allowed[row] = 1;
  const everyone = evenlySpread(knownRows(history));
  const lists = listsOf(history, alike);
  return (row) => {
    lists[row] ??= nearest(history, everyone, { row, alike, count: KEPT });
    const found = lists[row].filter((other) => allowed[other] === 1).slice(0, count);
    return found.length === Math.min(count, compared.length)
      ? found
      : nearest(history, compared, { row, alike, count });
  };
}

function listsOf(history: History, alike: Likeness): (number[] | undefined)[] {
  const byLikeness = remembered.get(history) ?? new Map<Likeness, (number[] | undefined)[]>();
  remembered.set(history, byLikeness);
  const lists = byLikeness.get(alike) ?? [];
  byLikeness.set(alike, lists);
  return lists;
}

function knownRows({ logEffort }: History): number[] {
  return Array.from(logEffort.keys()).filter((row) => !Number.isNaN(logEffort[row]));
}

function evenlySpread(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / MOST_COMPARED);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0);
}

interface Near {
  readonly row: number;
  readonly distance: number;
}

function nearest(
  history: History,
  compared: readonly number[],
  { row, alike, count }: { row: number; alike: Likeness; count: number },
): number[] {
  const apart = alike === "size" ? sizeDistance : featureDistance;
  const found: Near[] = [];
  for (const other of compared) {
    if (other === row) continue;
    const distance = apart(history, row, other);
    if (found.length < count || distance < found[count - 1]!.distance) insert(found, { row: other, distance }, count);
  }
  return found.map((near) => near.row);
}

function insert(found: Near[], one: Near, most: number): void {
  let place = found.length;
  while (place > 0 && found[place - 1]!.distance > one.distance) place -= 1;
  found.splice(place, 0, one);
  if (found.length > most) found.pop();
}

function sizeDistance(history: History, a: number, b: number): number {
  return Math.abs(logSizeOf(history, a) - logSizeOf(history, b));
}

/** Squared distance over all features; the main size counts as much as a third of the others together. */
function featureDistance({ features, sizeFeature }: History, a: number, b: number): number {
  const sizeCounts = Math.max(1, features.length / 3);
  let sum = 0;
  for (let k = 0; k < features.length; k++) {
    const apart = features[k]![a]! - features[k]![b]!;
    sum += (k === sizeFeature ? sizeCounts : 1) * apart * apart;
  }
  return sum;
}
