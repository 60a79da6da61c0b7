import type { Coverage, Posting, SiteCoverage, WeekPattern } from "@shoreline/calendars";
import { weekdaysOf } from "@shoreline/calendars";

const COUNTS = ["No site", "One site", "Two sites", "Three sites", "Four sites", "Five sites", "Six sites"] as const;
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** Sites at which somebody works. */
export function placesIn({ bySite }: Coverage): SiteCoverage[] {
  return bySite.filter(({ heads }) => heads > 0);
}

/** "Three sites cover 24x7 with 6 heads, nobody at night: Chicago 2, Kraków 2, Manila 2." */
export function coverageSentence(roster: Coverage): string {
  const used = placesIn(roster);
  const sites = `${COUNTS[used.length]} ${used.length === 1 ? "covers" : "cover"} ${needWords(roster)}`;
  const where = used.map(({ site, heads }) => `${site.name} ${heads}`).join(", ");
  return `${sites} with ${headWords(roster.heads)}, ${nightWords(roster)}: ${where}.`;
}

function needWords({ need }: Coverage): string {
  const most = Math.max(...need.heads);
  if (need.name === "curve" || need.name === "calls") return `the ${need.name} (at most ${most} at once)`;
  return most === 1 ? need.name : `${need.name} for ${most}`;
}

function nightWords({ nightHeads, nightShare }: Coverage): string {
  if (nightShare === 0) return "nobody at night";
  const hours = `${percent(nightShare)} of the hours at night`;
  return nightHeads === 0 ? `no night workers (${hours})` : `${nightHeads} of them night workers (${hours})`;
}

/** What must be added because people are away. */
export function reliefWords({ heads, reliefHeads, year, premiumFactor }: Coverage): string {
  const all = Math.ceil(heads + reliefHeads - 1e-9);
  const relief = `Leave, sickness and the public holidays of ${year} take ${decimal(reliefHeads)} heads more: ${all} in all.`;
  if (premiumFactor < 1.0005) return `${relief} No premiums are owed for nights or the main day of rest.`;
  return `${relief} Premiums for nights and the main day of rest make pay ${premiumFactor.toFixed(3)} times the plain pay.`;
}

/** What it takes to spare everybody night work, where the smallest roster does not; nothing where it cannot be. */
export function withoutNightsWords({ heads, nightHeads, headsByDay, fewestByDay }: Coverage): string {
  if (nightHeads === 0 || headsByDay === null) return "";
  const most = (fewestByDay ?? 0) < headsByDay ? "at most " : "";
  return ` Without night workers it takes ${most}${headsByDay - heads} heads more (--no-nights).`;
}

/** "1 head", "6 heads" */
function headWords(heads: number): string {
  return heads === 1 ? "1 head" : `${heads} heads`;
}

/** "08:00–18:00", by the local clock. */
export function shiftWords({ startMinute, lengthMinutes }: WeekPattern): string {
  return `${clock(startMinute)}–${clock(startMinute + lengthMinutes)}`;
}

/** "Mon–Thu"; "Sat–Tue" goes over the end of the week; "Mon–Tue, Thu–Sat" leaves a day out. */
export function daysWords({ pattern }: Posting): string {
  const days = weekdaysOf(pattern);
  if (days.every((day, at) => at === 0 || day === ((days[at - 1] ?? 0) % 7) + 1)) return runWords(days);
  const runs: number[][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    if (runs.at(-1)?.at(-1) === day - 1) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs.map(runWords).join(", ");
}

function runWords(days: readonly number[]): string {
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1].map((day) => DAYS[day - 1]);
  return first === last ? `${first}` : `${first}–${last}`;
}

/** "12 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** One digit after the point. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(1)));
}

function clock(minute: number): string {
  const inDay = minute % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}
