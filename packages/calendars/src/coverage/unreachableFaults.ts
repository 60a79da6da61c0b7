import type { Fault } from "@shoreline/units";
import type { CoverageQuestion } from "./coverage.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const SHOWN = 5;

/** Why a need cannot be covered: the half hours that no lawful shift answers for, and what rules the shifts. */
export function unreachableFaults(
  slots: readonly number[],
  { need, sites, nights }: Pick<CoverageQuestion, "need" | "sites" | "nights">,
): Fault[] {
  const spans = spansOf(slots);
  const shown = spans.slice(0, SHOWN).map(([from, until]) => `${clockOf(from)}–${clockOf(until)}`);
  const more = spans.length > SHOWN ? ` and ${spans.length - SHOWN} more` : "";
  const places = sites.map(({ name, law }) => `${name} (${law.country})`).join(", ");
  return [
    {
      code: "coverage.uncovered",
      path: "sites",
      given: `${places}: nobody for ${shown.join(", ")}${more}, clock of ${need.timeZone}`,
      allowed: "sites whose lawful shifts reach every needed half hour",
      hint:
        nights === "none"
          ? "Allow night work, or add a site whose day lies there."
          : "Add a site whose day lies there.",
    },
  ];
}

function spansOf(slots: readonly number[]): [from: number, until: number][] {
  const spans: [number, number][] = [];
  for (const slot of slots) {
    const last = spans.at(-1);
    if (last?.[1] === slot) last[1] = slot + 1;
    else spans.push([slot, slot + 1]);
  }
  return spans;
}

function clockOf(slot: number): string {
  const ofDay = slot % 48;
  const hour = String(Math.floor(ofDay / 2)).padStart(2, "0");
  return `${DAYS[Math.floor(slot / 48) % 7]} ${hour}:${ofDay % 2 === 0 ? "00" : "30"}`;
}
