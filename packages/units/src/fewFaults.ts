import type { Fault } from "./fault.ts";

/**
 * At most so many faults, since nobody mends thousands at once: where there are more, the last one says how many were
 * left out. That is a lower bound where the faults given were cut short before.
 */
export function fewFaults(faults: readonly Fault[], most: number): Fault[] {
  if (faults.length <= most) return [...faults];
  const shown = faults.slice(0, most - 1);
  const given = `as it is, with ${faults.length - shown.length} or more faults besides`;
  return [
    ...shown,
    { code: "units.more-faults", path: "", given, allowed: "no faults", hint: "Mend these first, and ask again." },
  ];
}
