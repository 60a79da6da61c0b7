import type { Coverage } from "@shoreline/calendars";
import { count, figure } from "../page/figures.ts";
import type { NeedOrigin } from "./briefNeed.ts";
import type { CallNeed } from "./callNeed.ts";
import { monthsWords } from "./chosenMonths.ts";
import { decimal, percent } from "./coverageWords.ts";
import { type HoursNeed, wholeHeads } from "./hoursNeed.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const HALF_HOURS_PER_DAY = 48;

/** Where the need came from, and how the roster compares with what hours alone ask for. */
export function originWords(origin: NeedOrigin, { heads, reliefHeads }: Coverage): string[] {
  const { calls, hours } = origin;
  const basis = [
    ...(calls === undefined ? [] : callWords(origin, calls)),
    ...(hours === undefined ? [] : [hoursWords(origin, hours)]),
  ];
  return [...basis, compared(origin.headsByHours, heads + reliefHeads)];
}

function callWords(origin: NeedOrigin, calls: CallNeed): string[] {
  const { callsPerMonth, handlingMinutes, serviceLevel, withinSeconds, busiest, inShiftShare, otherHoursPerWeek } =
    calls;
  const asked = `${figure(serviceLevel * 100)} % of them answered within ${figure(withinSeconds)} seconds`;
  const incoming = `${count(Math.round(callsPerMonth))} calls in ${monthsWords(origin, origin.start)}, at ${figure(handlingMinutes)} minutes each, ${asked}`;
  const most = `The busiest half hour is ${halfHourWords(busiest.halfHour)}: ${figure(busiest.calls)} calls take ${agentWords(busiest.agents)} (Erlang A, each half hour by itself).`;
  const others =
    otherHoursPerWeek === 0
      ? ""
      : ` Other cases add ${figure(otherHoursPerWeek)} hours a week, spread over the open hours.`;
  const breaks = `${percent(inShiftShare)} of a shift goes to breaks, training and meetings, for which others are on shift.${others}`;
  return [`The need is that of “${origin.title}”: ${incoming}.`, `${most} ${breaks}`];
}

function agentWords(agents: number): string {
  return agents === 1 ? "1 agent" : `${count(agents)} agents`;
}

function halfHourWords(halfHour: number): string {
  const ofDay = halfHour % HALF_HOURS_PER_DAY;
  const time = `${String(Math.floor(ofDay / 2)).padStart(2, "0")}:${ofDay % 2 === 0 ? "00" : "30"}`;
  return `${DAYS[Math.floor(halfHour / HALF_HOURS_PER_DAY)]} ${time}`;
}

function hoursWords(origin: NeedOrigin, { coverage, hoursPerMonth, openHoursPerWeek, headsAtOnce }: HoursNeed): string {
  const amount = `${count(Math.round(hoursPerMonth))} hours in ${monthsWords(origin, origin.start)}`;
  const spread = `spread over ${figure(openHoursPerWeek)} hours a week (${coverage}) they are ${figure(headsAtOnce)} people at a time, in whole people ${wholeHeads(headsAtOnce)}`;
  return `The need is that of “${origin.title}”: ${amount}; ${spread}.`;
}

/** Shifts do not fit a curve, and people are whole: a roster takes more than its hours. */
function compared(headsByHours: number, headsInAll: number): string {
  const start = `Hours alone would ask for ${decimal(headsByHours)} full-time heads, leave and illness included`;
  const more = headsInAll - headsByHours;
  if (more <= 0) return `${start}; relief below is reckoned for these sites.`;
  return `${start}; whole shifts and people take ${decimal(more)} more.`;
}
