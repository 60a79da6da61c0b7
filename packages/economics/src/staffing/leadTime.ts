import { city } from "@shoreline/atlas";
import type { Party } from "@shoreline/arrangements";
import { constant, draw, type Expression, maximum, multiply, triangular } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { displacedBy } from "../displaced.ts";
import { teamAt } from "../existingTeam.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";

/**
 * Months from the decision to the first productive hour, by party, before its spread; never shorter than the
 * consultation that the law at home asks for before a team loses its work.
 */
export function expectedLeadMonths(setting: Setting, site: SiteConditions, party: Party): number {
  return Math.max(preparationMonths(setting, site, party), standstillMonths(setting, site, party));
}

/** Months in which the law at home holds the decision up, 0 where nobody loses work. */
function standstillMonths(setting: Setting, site: SiteConditions, party: Party): number {
  return displacedBy(setting, site, party)?.standstillMonths ?? 0;
}

/** Finding, contracting and founding, before the spread. */
function preparationMonths(setting: Setting, site: SiteConditions, party: Party): number {
  const { headcount, specialisation, divisibility } = setting.nature;
  const size = Math.min(1, headcount / 100);
  const abroad = site.reach !== "onshore";
  switch (party) {
    case "employees":
      return abroad ? captiveLeadMonths(setting, site) : homeLeadMonths(setting, site);
    case "employerOfRecord":
      // The people are found and wait out their notice as anywhere; a contract with the employer comes on top.
      return hiringMonths(setting) + 0.3 + 0.5 * site.far;
    case "vendor":
      // Searching and contracting across a border takes longer: three to nine months were usual (CIO 2003).
      return 1 + (abroad ? 0.7 : 0) + 1.2 * site.far + 4 * size;
    case "buildOperateTransfer":
      return 4 + 3 * size;
    case "freelancers":
      // Pieces go out at once; a team that has to fit together must be found first.
      return 0.4 + 0.02 * headcount + (1 - divisibility) * (1 + 0.5 * specialisation);
  }
}

/** Finding people and waiting out their notice: 44 days to fill a post (SHRM 2022), a month of notice, more for rare skills and many posts. */
export function hiringMonths({ nature }: Setting): number {
  return 2.5 + 2 * nature.specialisation + 1.5 * Math.min(1, nature.headcount / 100);
}

/** Hiring, and before it the entity and premises where there are none. */
function captiveLeadMonths(setting: Setting, { site }: SiteConditions): number {
  if (teamAt(setting.brief, site.id) >= setting.nature.headcount) return 0.5;
  return hiringMonths(setting) + (hasEntity(setting, site.country) ? 0.8 : 3.8);
}

function homeLeadMonths(setting: Setting, { site }: SiteConditions): number {
  if (teamAt(setting.brief, site.id) > 0) return setting.nature.isProject ? 0.5 : 0;
  return hiringMonths(setting);
}

/** Whether the company may employ in a country (ISO 3166 alpha-2) today: it has an entity there, or a team. */
export function hasEntity({ brief }: Setting, iso2: string): boolean {
  const { entities, teams } = brief.company;
  return entities.includes(iso2) || teams.some(({ site }) => city(site).country === iso2);
}

/** What the lead is at least, against what is expected of it, and at most. */
const SOONEST_LEAD = 0.7;
const LATEST_LEAD = 1.5;

/** Months to the first productive hour: 30 % sooner to 50 % later than expected, and never before consultation is over. */
export function leadMonths(setting: Setting, site: SiteConditions, party: Party): Expression {
  const expected = preparationMonths(setting, site, party);
  const standstill = standstillMonths(setting, site, party);
  if (expected === 0) return constant(standstill);
  const spread = draw(`${party}/${site.site.country}/leadTime`, expectOk(triangular(SOONEST_LEAD, 1, LATEST_LEAD)));
  const prepared = multiply(expected, spread);
  return standstill <= SOONEST_LEAD * expected ? prepared : maximum(prepared, standstill);
}

/** Months in which both teams work side by side, before their spread; none where nobody hands over. */
export function expectedTransitionMonths(setting: Setting, site: SiteConditions): number {
  return setting.incumbents === 0 ? 0 : handoverMonths(setting, site);
}

/** Months in which a team hands its work to another, wherever it goes from and to: the far end sets the distance. */
export function handoverMonths({ nature }: Setting, { far }: SiteConditions): number {
  return 2 + 3 * nature.tacit + far + nature.complexity;
}

/** Shortest lead and transition together: what the law's clock is held against. */
export function shortestChangeMonths(setting: Setting, site: SiteConditions, party: Party): number {
  const lead = Math.max(SOONEST_LEAD * preparationMonths(setting, site, party), standstillMonths(setting, site, party));
  return lead + SHORTEST_TRANSITION * expectedTransitionMonths(setting, site);
}

const SHORTEST_TRANSITION = 0.6;

/** 40 % shorter to 90 % longer: half of all transitions overrun their plan by 30 % (McKinsey, secondary). */
export function transitionMonths(setting: Setting, site: SiteConditions, party: Party): Expression {
  const expected = expectedTransitionMonths(setting, site);
  if (expected === 0) return constant(0);
  return multiply(
    expected,
    draw(`${party}/${site.site.country}/transition`, expectOk(triangular(SHORTEST_TRANSITION, 1, 1.9))),
  );
}
