import { givenText, refuse, type Result, succeed } from "@shoreline/units";

/**
 * The daily working window by the local clock, in minutes after local midnight of the day on which it starts.
 * The end is larger than the start and at most 24 hours later; 1320–1800 is the night from 22:00 to 06:00.
 */
export interface WorkingHours {
  readonly startMinuteOfDay: number;
  readonly endMinuteOfDay: number;
}

/** 09:00 to 17:30 local time: eight hours of work and half an hour of lunch. */
export const OFFICE_HOURS: WorkingHours = { startMinuteOfDay: 540, endMinuteOfDay: 1050 };

const MINUTES_PER_DAY = 1440;
const ALLOWED = "HH:MM-HH:MM, such as 09:00-17:30; an end at or before the start lies on the next day";

/** Reads `09:00-17:30`, also with an en dash or single-digit hours; `22:00-06:00` goes over midnight. */
export function readWorkingHours(text: string, path = "hours"): Result<WorkingHours> {
  const parts = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(text);
  const [start, end] = [minuteOfDay(parts?.[1], parts?.[2]), minuteOfDay(parts?.[3], parts?.[4])];
  if (start === undefined || end === undefined || start === MINUTES_PER_DAY) {
    return refuse([{ code: "calendars.hours", path, given: givenText(text), allowed: ALLOWED }]);
  }
  return succeed({ startMinuteOfDay: start, endMinuteOfDay: end > start ? end : end + MINUTES_PER_DAY });
}

/** Whether a window starts within a day and lasts more than nothing and at most 24 hours. */
export function isWorkingHours({ startMinuteOfDay: start, endMinuteOfDay: end }: WorkingHours): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < MINUTES_PER_DAY && spansADay(start, end)
  );
}

function spansADay(start: number, end: number): boolean {
  return end > start && end <= start + MINUTES_PER_DAY;
}

function minuteOfDay(hour: string | undefined, minute: string | undefined): number | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  return m < 60 && h * 60 + m <= MINUTES_PER_DAY ? h * 60 + m : undefined;
}
