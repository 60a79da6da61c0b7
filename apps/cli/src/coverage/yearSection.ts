import type { Coverage, CoverageGap } from "@shoreline/calendars";
import { dateWords } from "../page/figures.ts";
import { type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { decimal } from "./coverageWords.ts";

const SHOWN = 12;

/** What stays open over the year if public holidays are kept and nobody steps in. */
export function yearSection({ check }: Coverage): Section[] {
  const { gaps, gapHours, weeks, weeksWithoutGap, year } = check;
  const title = `The year ${year}, day by day`;
  if (gaps.length === 0) return sectionOf(title, [textBlock("Nothing stays open, not even on public holidays.")]);
  const hours = `${decimal(gapHours.holiday)} h on public holidays that are kept, ${decimal(gapHours.clockChange)} h where clocks change`;
  const sentence = `Without relief ${hours} stay open; ${weeksWithoutGap} of ${weeks} weeks have no gap.`;
  const columns = [
    { head: "date" },
    { head: "hours", align: "right" as const },
    { head: "heads missing", align: "right" as const },
    { head: "because", wraps: true },
  ];
  const more = gaps.length > SHOWN ? [textBlock(`${gaps.length - SHOWN} more with --json.`, "quiet")] : [];
  return sectionOf(title, [textBlock(sentence), tableBlock(columns, gaps.slice(0, SHOWN).map(row)), ...more]);
}

function row({ date, hours, headsMissing, cause, because }: CoverageGap): string[] {
  const reason = cause === "clockChange" ? "clocks change within a shift" : because.join("; ");
  return [dateWords(date), decimal(hours), String(headsMissing), reason];
}
