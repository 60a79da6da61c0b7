const FIRST_MILLISECONDS = 2000;
const LONGEST_MILLISECONDS = 60_000;

/**
 * How long to wait before the next try: two seconds, then twice as long each time, up to a minute, and never shorter
 * than the service asks for; up to half as long again by `chance` (0–1), so that those who were refused together do not
 * come back together.
 */
export function pauseMilliseconds(
  tries: number,
  { atLeast, chance }: { readonly atLeast: number; readonly chance: number },
): number {
  const doubled = FIRST_MILLISECONDS * 2 ** Math.min(tries - 1, 10);
  return Math.max(atLeast, Math.min(LONGEST_MILLISECONDS, doubled)) * (1 + chance / 2);
}
