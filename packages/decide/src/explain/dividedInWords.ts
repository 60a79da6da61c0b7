import type { Party } from "@shoreline/arrangements";
import type { AlternativePart } from "../decision.ts";
import { undividedThing } from "./undividedInWords.ts";
import { cityName } from "./wording.ts";

/** A divided arrangement as a thing: "own teams in Chicago, Kraków and Manila around the clock", "a hybrid in which a vendor in Pune takes run, while the rest stays at home". */
export function dividedThing(party: Party, parts: readonly AlternativePart[]): string {
  if (isByClock(parts)) return `${TEAMS[party]} in ${listed(parts.map(({ site }) => cityName(site)))} around the clock`;
  const away = parts.filter((part) => !isAtHome(part));
  const who = away.map((part) => `${undividedThing(part)} ${TAKES[part.party]} ${part.parts.join(", ")}`);
  const rest = away.length < parts.length ? ", while the rest stays at home" : "";
  return `a hybrid in which ${listed(who)}${rest}`;
}

/** The same as something to do: "Divide it: keep core with your own team in Chicago; give run to a vendor in Pune." */
export function dividedAdvice(party: Party, parts: readonly AlternativePart[]): string {
  if (isByClock(parts)) {
    const places = listed(parts.map(({ site }) => cityName(site)));
    return `${TEAMS_ADVICE[party]} in ${places}, each by its own day.`;
  }
  return `Divide it: ${parts.map(partAdvice).join("; ")}.`;
}

const TAKES: Readonly<Record<Party, string>> = {
  employees: "takes",
  employerOfRecord: "take",
  vendor: "takes",
  buildOperateTransfer: "takes",
  freelancers: "take",
};

function isAtHome({ party, reach }: AlternativePart): boolean {
  return party === "employees" && reach === "onshore";
}

function isByClock(parts: readonly AlternativePart[]): boolean {
  return parts.every(({ parts: names }) => names.length === 0);
}

const TEAMS: Readonly<Record<Party, string>> = {
  employees: "own teams",
  employerOfRecord: "own people through employers of record",
  vendor: "vendors",
  buildOperateTransfer: "build-operate-transfer centres",
  freelancers: "freelancers",
};

const TEAMS_ADVICE: Readonly<Record<Party, string>> = {
  employees: "Follow the sun with teams of your own",
  employerOfRecord: "Follow the sun with own people through employers of record",
  vendor: "Follow the sun with a vendor's teams",
  buildOperateTransfer: "Follow the sun with centres that a partner builds",
  freelancers: "Follow the sun with freelancers",
};

function partAdvice(part: AlternativePart): string {
  const work = part.parts.join(", ");
  const thing = undividedThing(part);
  const verbs: Readonly<Record<Party, string>> = {
    employees: part.reach === "onshore" ? `keep ${work} with ${thing}` : `build ${thing} for ${work}`,
    employerOfRecord: `hire ${thing} for ${work}`,
    vendor: `give ${work} to ${thing}`,
    buildOperateTransfer: `have a partner build ${thing} for ${work}`,
    freelancers: `split ${work} into tasks for ${thing}`,
  };
  return verbs[part.party];
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
