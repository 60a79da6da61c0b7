import { numeralReadings } from "@shoreline/units";

/**
 * How a number that was given as text is to be written: "3,5" is 3.5 and "3,500" is 3500. Undefined where it is no
 * number, and where what is allowed would refuse it.
 *
 * @param allowed  what is allowed, in the words of the schema: "a number from 0 to 240 months"
 */
export function numberHint(given: string, allowed: string): string | undefined {
  const value = valueOf(given);
  if (value === undefined || !isWithin(value, allowed)) return undefined;
  if (allowed.includes("whole number") && !Number.isInteger(value)) return wholeHint(value, allowed);
  return `Write the number without quotes, signs or separators: ${value}.`;
}

function wholeHint(value: number, allowed: string): string | undefined {
  const whole = Math.round(value);
  return isWithin(whole, allowed) ? `That is ${value}; the whole number next to it is ${whole}.` : undefined;
}

function valueOf(given: string): number | undefined {
  const bare = given.replaceAll(/[\s%€$£]/g, "");
  const plain = GROUPED.test(bare) ? bare.replaceAll(/[,_'’]/g, "") : bare;
  const value = numeralReadings(plain)[0] ?? (plain === "" ? NaN : Number(plain));
  if (!Number.isFinite(value)) return undefined;
  return given.includes("%") ? Number((value / 100).toPrecision(12)) : value;
}

/** Threes throughout, whatever parts them. */
const GROUPED = /^[-+−]?\d{1,3}(?:[,_'’]\d{3})+(?:\.\d+)?$/;

/** Least and most, as the leaves of the schema word them. */
const BOUNDS: readonly (readonly [words: RegExp, holds: (value: number, low: number, high: number) => boolean])[] = [
  [/from (\S+) to (\S+)/, (value, low, high) => value >= low && value <= high],
  [/above (\S+)/, (value, low) => value > low],
  [/of (\S+) or more/, (value, low) => value >= low],
  [/at most (\S+)/, (value, high) => value <= high],
];

function isWithin(value: number, allowed: string): boolean {
  return BOUNDS.every(([words, holds]) => {
    const found = words.exec(allowed);
    return found === null || holds(value, Number(found[1]), Number(found[2]));
  });
}
