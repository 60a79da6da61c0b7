/** A moment for a change of a row: now, but later than its last change, so that no two changes share a tag. */
export function changedAt(now: number, last: string): string {
  return new Date(Math.max(now, Date.parse(last) + 1)).toISOString();
}
