import type { Band, BandSlot, DayBands } from "@shoreline/calendars";
import { padded } from "../page/displayText.ts";
import { type Block, textBlock } from "../page/page.ts";

const SIGNS: Readonly<Record<BandSlot, string>> = { off: "·", working: "▒", shared: "█" };
const LONGEST_NAME = 17;
const HOURS_BETWEEN_TICKS = 3;

/** The 24-hour picture: a row of half hours for each place, by the clock of the first. */
export function bandPicture({ firstHour, bands }: DayBands): Block[] {
  const lines = [axis(firstHour), ...bands.map(bandLine)];
  const legend = "█ everybody works · ▒ works · half hours, by the clock of the first place";
  return [{ kind: "picture", lines }, textBlock(legend, "quiet")];
}

function axis(firstHour: number): string {
  const ticks = Array.from(
    { length: 24 / HOURS_BETWEEN_TICKS },
    (_, tick) => (firstHour + tick * HOURS_BETWEEN_TICKS) % 24,
  );
  return " ".repeat(LONGEST_NAME + 2) + ticks.map((hour) => String(hour).padEnd(HOURS_BETWEEN_TICKS * 2)).join("");
}

function bandLine({ name, slots, utcOffsetHours }: Band): string {
  const label = padded(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name, LONGEST_NAME);
  return `${label}  ${slots.map((slot) => SIGNS[slot]).join("")}  ${offsetWords(utcOffsetHours)}`;
}

/** "+5:30", as clocks are set against UTC. */
export function offsetWords(hours: number): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  const sign = hours < 0 ? "−" : "+";
  const rest = minutes % 60;
  return `${sign}${Math.floor(minutes / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
