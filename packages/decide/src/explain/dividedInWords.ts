import type { Party } from "@shoreline/arrangements";
import type { AlternativePart } from "../decision.ts";
import { phrase, word } from "../language/templates.ts";
import { everyName, workNames } from "../language/workNames.ts";
import { listedPieces } from "./sentence.ts";
import { undividedThing } from "./undividedInWords.ts";
import { cityName } from "./wording.ts";

/** A divided arrangement as a thing: "own teams in Chicago, Kraków and Manila around the clock", "a hybrid in which a vendor in Pune takes run, while the rest stays at home". */
export function dividedThing(party: Party, parts: readonly AlternativePart[]): string {
  if (isByClock(parts))
    return phrase`${word(TEAMS[party])} in ${listed(parts.map(({ site }) => cityName(site)))} around the clock`;
  const away = parts.filter((part) => !isAtHome(part));
  const who = listed(away.map((part) => takingPart(part, everyName(parts))));
  if (away.length < parts.length) return phrase`a hybrid in which ${who}, while the rest stays at home`;
  return phrase`a hybrid in which ${who}`;
}

/** The same as something to do: "Divide it: keep core with your own team in Chicago; give run to a vendor in Pune." */
export function dividedAdvice(party: Party, parts: readonly AlternativePart[]): string {
  if (isByClock(parts)) {
    const places = listed(parts.map(({ site }) => cityName(site)));
    return phrase`${word(TEAMS_ADVICE[party])} in ${places}, each by its own day.`;
  }
  return phrase`Divide it: ${parts.map((part) => partAdvice(part, everyName(parts))).join("; ")}.`;
}

/** "a vendor in Pune takes run" */
function takingPart(part: AlternativePart, all: readonly string[]): string {
  const [thing, work] = [undividedThing(part), workNames(part.parts, all)];
  const isMany = part.party === "employerOfRecord" || part.party === "freelancers";
  return isMany ? phrase`${thing} take ${work}` : phrase`${thing} takes ${work}`;
}

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

function partAdvice(part: AlternativePart, all: readonly string[]): string {
  const work = workNames(part.parts, all);
  const thing = undividedThing(part);
  const verbs: Readonly<Record<Party, string>> = {
    employees: part.reach === "onshore" ? phrase`keep ${work} with ${thing}` : phrase`build ${thing} for ${work}`,
    employerOfRecord: phrase`hire ${thing} for ${work}`,
    vendor: phrase`give ${work} to ${thing}`,
    buildOperateTransfer: phrase`have a partner build ${thing} for ${work}`,
    freelancers: phrase`split ${work} into tasks for ${thing}`,
  };
  return verbs[part.party];
}

function listed(items: readonly string[]): string {
  return listedPieces(items).text;
}
