/**
 * The values that a written number may have, the likelier first; empty when it is none.
 * Groups may be parted by spaces, apostrophes, commas or points, in threes or the Indian way; the decimal sign is a
 * point or a comma. `1,234` and `1.234` are both 1234 and 1.234: only their neighbours can tell, so both are given,
 * the English reading first.
 */
export function numeralReadings(text: string): readonly number[] {
  const match = /^([-+−]?)\s*([\d.,'’ \u00a0\u2009\u202f_]*\d)$/.exec(text.trim());
  const body = match?.[2]?.replace(/(?<=\d)[ \u00a0\u2009\u202f'’_](?=\d{3}(?!\d))/g, "");
  if (body === undefined || !/^[\d.,]+$/.test(body)) return [];
  const sign = match?.[1] === "" || match?.[1] === "+" ? 1 : -1;
  const readings = [decimalReading(body, ".", ","), decimalReading(body, ",", ".")].flat();
  return [...new Set(readings)].map((value) => sign * value);
}

/** The value of `body` where `decimal` parts the fraction and `group` the groups, or none. */
function decimalReading(body: string, decimal: "." | ",", group: "." | ","): number[] {
  const [whole = "", fraction, ...more] = body.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return [];
  const digits = ungrouped(whole, group);
  return digits === undefined ? [] : [Number(`${digits}.${fraction ?? "0"}`)];
}

/** The digits of a whole number without its group signs; undefined where those stand at odd places. */
function ungrouped(whole: string, group: "." | ","): string | undefined {
  const [first = "", ...groups] = whole.split(group);
  if (groups.length === 0) return first === "" ? "0" : first;
  const last = groups.at(-1) ?? "";
  const inThrees = groups.every((digits) => digits.length === 3);
  const indian = groups.length > 1 && groups.slice(0, -1).every((digits) => digits.length === 2) && first.length <= 2;
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && last.length === 3 && (inThrees || indian);
  return isGrouped && groups.every((digits) => /^\d+$/.test(digits)) ? first + groups.join("") : undefined;
}
