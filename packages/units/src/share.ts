import { givenText } from "./fault.ts";
import { refuse, type Result, succeed } from "./result.ts";

/** Whether `value` is a number from 0 to 1, both ends allowed. */
export function isShare(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/**
 * A proportion from 0 to 1. Refused otherwise (`units.not-a-share`); a number from 1 to 100 is probably a percentage,
 * and the hint says what it would be.
 */
export function share(value: unknown, path = ""): Result<number> {
  if (isShare(value)) return succeed(value);
  const hint = shareHint(value);
  const fault = { code: "units.not-a-share", path, given: givenText(value), allowed: "a number from 0 to 1" };
  return refuse([hint === undefined ? fault : { ...fault, hint }]);
}

/** What a number outside 0–1 was probably meant to be, or nothing. */
export function shareHint(value: unknown): string | undefined {
  if (typeof value !== "number" || !(value > 1 && value <= 100)) return undefined;
  return `A share, not a percentage: ${value} % is ${value / 100}.`;
}
