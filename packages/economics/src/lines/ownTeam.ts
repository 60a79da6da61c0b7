import type { Party } from "@shoreline/arrangements";
import { add, divide, type Expression, multiply, type Quantity, squareRoot, subtract } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { dollars, localParameter } from "../localParameter.ts";
import { oncePerSite } from "../oncePerSite.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";

/** A team on one's own payroll (or on that of an employer of record). */
export interface OwnTeam {
  readonly site: SiteConditions;
  readonly party: Party;
  /** Working heads by month; idle hours are added here. */
  readonly heads: Expression;
  /** × market pay. */
  readonly payFactor: Quantity;
  /** × a seat of one's own. */
  readonly seatFactor: Quantity;
}

/** Pay, burden, churn, leaders, seats and tools of a team, month by month. */
export function ownTeamLines(setting: Setting, team: OwnTeam): readonly Line[] {
  const { site, party } = team;
  const { prices } = setting.world;
  const local = (key: Parameters<typeof localParameter>[1]) => localParameter(setting, key, party, site);
  const paidHeads = divide(team.heads, utilisation(setting, site, party));
  const rare = add(1, multiply(setting.nature.newSkill, local("rareSkillPremium")));
  const spoken = languageFactor(setting, site);
  const pay = multiply(paidHeads, payPerMonth(site), team.payFactor, rare, spoken, setting.world.payIndex(site));
  const night = nightShare(setting, site);
  const paid = multiply(pay, add(1, night));
  return [
    line("wages", pay),
    line("nightCover", pay, night),
    line("employerBurden", paid, site.burdenShare),
    line("attrition", pay, attritionPerYear(setting, site, party), local("recruiting")),
    line("management", paid, 1 + site.burdenShare, local("managersPerHead"), local("managerPayFactor")),
    line("seats", paidHeads, team.seatFactor, seatPerMonth(setting, site), prices),
    line("tools", paidHeads, dollars(setting, "toolsPerHead", "world", setting.home), 1 / 12, prices),
    ...(site.reach === "onshore"
      ? []
      : [line("travel", paidHeads, dollars(setting, "travelOwn", party, site), 1 / 12, prices)]),
  ];
}

/** Gross monthly pay of the role mix at the start of the work, in home currency. */
export function payPerMonth({ payPerYear }: SiteConditions): number {
  return payPerYear / 12;
}

/** How much dearer such people are where hardly anybody learns the languages: about double pay. */
const FAR_LANGUAGE_FACTOR = 4;

/** × pay for people who serve in languages that their country does not speak. */
export const languageFactor = oncePerSite((setting: Setting, site: SiteConditions): Expression => {
  const scarce = site.isFarRegion ? FAR_LANGUAGE_FACTOR : 1;
  return add(
    1,
    multiply(scarce * site.foreignLanguageShare, localParameter(setting, "languagePremium", "world", site)),
  );
});

/** Rent with service charge for one seat and month. */
export const seatPerMonth = oncePerSite((setting: Setting, site: SiteConditions): Expression => {
  const area = localParameter(setting, "squareMetresPerHead", "premises", site);
  const charged = add(1, localParameter(setting, "occupancyShare", "premises", site));
  return multiply(area, charged, site.rentPerSquareMetreYear / 12);
});

/**
 * Paid hours that reach the work. Swings of demand leave own staff idle; a larger team evens them out
 * with the square root of its size.
 */
export const utilisation = oncePerSite((setting: Setting, site: SiteConditions, party: Party): Expression => {
  const { demandVolatility, headcount } = setting.nature;
  const used = localParameter(setting, "ownUtilisation", party, site);
  const loss = multiply(demandVolatility, localParameter(setting, "utilisationLossPerVolatility", party, site));
  const idle = add(subtract(1, used), loss);
  return subtract(1, divide(idle, squareRoot(1 + headcount / 1500)));
});

/** Share of pay on top for nights and weekends; shared shifts of a vendor's several clients pay part of it. */
export const nightShare = oncePerSite((setting: Setting, site: SiteConditions): Expression => {
  const cover = setting.nature.unsocialCover;
  return multiply(
    cover,
    localParameter(setting, "unsocialShare", "world", setting.home),
    localParameter(setting, "nightPremium", "cover", site),
  );
});

/** Leavers per head and year; a vendor's people change more often, and nights drive people away. */
export const attritionPerYear = oncePerSite((setting: Setting, site: SiteConditions, party: Party): Expression => {
  const base = site.attritionPerYear * (party === "vendor" || party === "buildOperateTransfer" ? 1.15 : 1);
  const night = multiply(setting.nature.unsocialCover, localParameter(setting, "nightAttrition", "cover", site));
  return multiply(base, add(1, night));
});
