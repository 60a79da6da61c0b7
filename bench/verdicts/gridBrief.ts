import { city, country } from "@shoreline/atlas";
import { functionDefaults, type GivenBrief } from "@shoreline/scope";
import { Chance } from "./chance.ts";
import { givenAmount, money, type Plan, team, twoDigits } from "./givenAmount.ts";
import { entityCountries, homes, popularSites, rateShares } from "./homes.ts";
import { aims, type Situation } from "./situation.ts";
import { situations } from "./situations.ts";

type Given<Field extends keyof GivenBrief> = NonNullable<GivenBrief[Field]>;

/** All briefs of the grid come from this seed. */
export const GRID_SEED = 20_270_401;

/** Everything that the parts of one brief are drawn from. */
interface Draft extends Plan {
  readonly situation: Situation;
  readonly chance: Chance;
  readonly start: string;
  readonly isInPlace: boolean;
}

/** One brief of the grid, as a company in one of the situations would write it; the same for the same index. */
export function gridBrief(index: number, seed: number = GRID_SEED): GivenBrief {
  const draft = draftOf(situations[index % situations.length]!, new Chance(seed, index));
  const { situation, chance, months, start } = draft;
  const written = { kind: situation.kind, function: situation.function, months, start };
  return {
    title: situation.title,
    work: { ...written, ...givenAmount(situation, draft, chance) },
    nature: nature(draft),
    sensitivity: sensitivity(draft),
    company: company(draft),
    ...priorities(draft),
    limits: limits(draft),
    ...baseline(draft),
    candidates: candidates(draft),
  };
}

function draftOf(situation: Situation, chance: Chance): Draft {
  const people = chance.byOrderOfMagnitude("people", situation.people);
  return {
    situation,
    chance,
    home: chance.pickWeighted("home", homes),
    people: people < 10 ? Math.round(2 * people) / 2 : Math.round(people),
    months: usualTerm(chance.between("months", situation.months)),
    start: `2027-${String(1 + Math.floor(12 * chance.share("start"))).padStart(2, "0")}-01`,
    isInPlace: chance.happens("in place", situation.inPlaceShare),
  };
}

/** Long terms are written in half years. */
function usualTerm(months: number): number {
  return months > 12 ? 6 * Math.round(months / 6) : Math.round(months);
}

/** Half of what does not make the situation is left out; the rest lies about what is usual for the function. */
function nature({ situation, chance, people, home }: Draft): Given<"nature"> {
  const { coverage: _, liveHoursPerDay, ...shares } = functionDefaults(situation.function).nature;
  const kept = (field: string) => chance.happens(`nature/${field}/written`, 0.5);
  const given = Object.entries(shares).flatMap(([field, usual]) => {
    const range = situation.nature[field as keyof typeof situation.nature];
    if (!range && !kept(field)) return [];
    const share = chance.between(`nature/${field}`, range ?? [usual - 0.2, usual + 0.2]);
    return [[field, Math.round(20 * Math.min(1, Math.max(0, share))) / 20]];
  });
  const live = chance.between("nature/live", [0.4, 1.8]) * liveHoursPerDay;
  const losesByDelay = situation.kind !== "service" && kept("delay");
  return {
    ...(Object.fromEntries(given) as Given<"nature">),
    ...(kept("live") ? { liveHoursPerDay: Math.round(2 * live) / 2 } : {}),
    ...(situation.coverage ? { coverage: chance.pick("nature/coverage", situation.coverage) } : {}),
    ...(losesByDelay
      ? { costOfDelayPerMonth: money(people * chance.byOrderOfMagnitude("nature/delay", [1_000, 15_000]), home) }
      : {}),
  };
}

function sensitivity({ situation, chance, people, home }: Draft): Given<"sensitivity"> {
  const data = chance.pick("data", situation.data);
  const access = chance.share("access");
  const [allowed, restricted] = situation.isSensitive ? [0.5, 0.85] : [0.78, 0.96];
  const staysInEurope = country(city(home.id).country).blocs.includes("EU") && data.includes("personal");
  return {
    intellectualProperty: chance.pick("know-how", situation.intellectualProperty),
    data: [...data],
    regimes: regimes(data, situation, home),
    thirdPartyAccess: access < allowed ? "allowed" : access < restricted ? "restricted" : "forbidden",
    ...(staysInEurope && chance.happens("residency", 0.2) ? { dataResidency: ["EEA"] } : {}),
    ...(chance.happens("stake/written", 0.6)
      ? { valueAtStake: money(people * chance.byOrderOfMagnitude("stake", [5_000, 300_000]), home) }
      : {}),
  };
}

function regimes(data: readonly string[], situation: Situation, home: Draft["home"]): string[] {
  const isAmerican = home.id.startsWith("us-");
  return [
    ...(data.includes("personal") && home.privacy ? [home.privacy] : []),
    ...(data.includes("health") && isAmerican ? ["HIPAA"] : []),
    ...(data.includes("payment") ? ["PCI-DSS"] : []),
    ...(situation.function === "finance-accounting" && isAmerican ? ["SOX"] : []),
  ];
}

function company({ situation, chance, people, home, isInPlace }: Draft): Given<"company"> {
  const any = chance.byOrderOfMagnitude("company", situation.company ?? [50, 40_000]);
  const headcount = twoDigits(Math.max(any, 3 * people));
  const hasEntities = headcount > 2_000 && chance.happens("entities", 0.6);
  const entities = chance.some("entity", entityCountries, 1 + Math.floor(3 * chance.share("entity count")));
  const teams = isInPlace
    ? Object.entries(team(situation, people)).map(([role, heads]) => ({ site: home.id, role, headcount: heads }))
    : [];
  return {
    home: home.id,
    industry: chance.pick("industry", situation.industries),
    headcount,
    ...(hasEntities ? { entities: [city(home.id).country, ...entities] } : {}),
    teams: teams as Given<"company">["teams"],
  };
}

/** Half of the briefs state none, a quarter an order, a quarter weights in steps of five. */
function priorities({ situation, chance }: Draft): Pick<GivenBrief, "priorities"> {
  const how = chance.share("priorities");
  if (how < 0.5) return {};
  const aim: readonly (typeof aims)[keyof typeof aims][number][] = aims[chance.pick("aim", situation.aims)];
  const named = aim.slice(0, 3 + Math.floor(3 * chance.share("priorities/named")));
  const place = (key: string, at: number) => at + chance.between(`priorities/${key}`, [0, 1.6]);
  const order = named
    .map((key, at) => ({ key, place: place(key, at) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ key }) => key);
  if (how < 0.75) return { priorities: [...order] };
  const points = order.map((key, at) => {
    const weight = (order.length - at) * chance.between(`weights/${key}`, [0.6, 1.4]);
    return [key, Math.max(5, 5 * Math.round((40 * weight) / order.length / 5))] as const;
  });
  return { priorities: Object.fromEntries(points) };
}

/** Seven of ten briefs set no limit; some set two. */
function limits({ situation, chance, start }: Draft): Given<"limits"> {
  const isDataHandled = situation.data.some((each) => each.length > 0);
  const months = 2 + Math.floor(7 * chance.share("limits/months"));
  return {
    ...(isDataHandled && chance.happens("limits/freelancers", 0.2) ? { forbid: ["freelancers"] } : {}),
    ...(chance.happens("limits/overlap", 0.1) ? { minOverlapHours: chance.pick("limits/hours", [2, 3, 4]) } : {}),
    ...(situation.kind === "project" && chance.happens("limits/start", 0.12) ? { startBy: later(start, months) } : {}),
    ...(chance.happens("limits/countries", 0.06)
      ? { countries: { forbid: chance.some("limits/country", ["CN", "UA", "PK", "IN", "EG", "TR"], 2) } }
      : {}),
  };
}

function later(start: string, months: number): string {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** A service that own people do not do today is sometimes with a vendor at home already. */
function baseline({ situation, chance, home, isInPlace }: Draft): Pick<GivenBrief, "baseline"> {
  const isOutside = situation.kind === "service" && !isInPlace && chance.happens("baseline", 0.3);
  return isOutside ? { baseline: { alternative: `vendor@${home.id}` } } : {};
}

/** Seven of ten briefs leave the places open, two name some, one holds an offer. */
function candidates({ situation, chance, home }: Draft): Given<"candidates"> {
  const how = chance.share("candidates");
  if (how < 0.7) return {};
  const popular = popularSites[home.side].filter((site) => city(site).country !== city(home.id).country);
  if (how < 0.9)
    return { sites: [home.id, ...chance.some("sites", popular, 1 + Math.floor(3 * chance.share("site count")))] };
  const site = chance.pick("offer", popular);
  const p50 = twoDigits(situation.rate * rateShares[site]! * chance.between("offer/rate", [0.8, 1.3]));
  return {
    sites: [home.id, site],
    vendors: [
      {
        id: "offer",
        site,
        ratePerHour: { p10: twoDigits(p50 * 0.9), p50, p90: twoDigits(p50 * 1.2) },
        currency: "USD",
        minimumMonths: chance.pick("offer/minimum", [0, 0, 12, 24]),
      },
    ],
  };
}
