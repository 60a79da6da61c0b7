import { sparkline } from "../page/figures.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const HALF_HOURS_BETWEEN_HOURS = 4;
const INDENT = "     ";

/**
 * Heads of a week, one line a day and one sign a half hour, all days to one scale, from the first to the last open
 * half hour; blank while closed. Each line ends in the most heads of its day.
 */
export function weekPicture(heads: readonly (readonly number[])[]): string[] {
  const open = [...Array(48).keys()].filter((halfHour) => heads.some((day) => (day[halfHour] ?? 0) > 0));
  const [from, until] = [open[0] ?? 0, (open.at(-1) ?? 47) + 1];
  const width = until - from;
  const days = heads.map((day) => day.slice(from, until));
  const signs = sparkline(days.flat());
  const lines = days.flatMap((day, index) => {
    const most = Math.max(...day);
    const drawn = day.map((agents, halfHour) => (agents > 0 ? signs.charAt(index * width + halfHour) : " ")).join("");
    return most === 0 ? [] : [`${DAYS[index]}  ${drawn}  ${most}`];
  });
  return [hoursLine(from, width), ...lines];
}

/** Hours of the day above their half hours, every two hours; the unit ends the line. */
function hoursLine(from: number, width: number): string {
  const marks = Array.from({ length: Math.ceil(width / HALF_HOURS_BETWEEN_HOURS) }, (_, mark) =>
    String((from + mark * HALF_HOURS_BETWEEN_HOURS) / 2).padEnd(HALF_HOURS_BETWEEN_HOURS),
  );
  return `${INDENT}${marks.join("").slice(0, width).padEnd(width)}  most`;
}
