import { add, constant, divide, type Expression, maximum, multiply, subtract } from "@shoreline/simulate";
import { atStart, line, type Line } from "../line.ts";
import { goodsLines } from "../goods/goodsLines.ts";
import { displacementLines, gapLines, learningTime, onboardingLines, releaseLines } from "../lines/handover.ts";
import { homeHeadsLine } from "../lines/homeStaff.ts";
import { ownTeamLines, payPerMonth, utilisation } from "../lines/ownTeam.ts";
import { changeOrderLine, incidentLine, interruptionLine } from "../lines/risk.ts";
import { steeringLines } from "../lines/steering.ts";
import { monthlySum, transferPricingLine } from "../lines/tax.ts";
import { isIncumbentTeam, manned, type Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import { coveredShare, teamAt } from "../existingTeam.ts";
import { dollars, localParameter } from "../localParameter.ts";
import { oncePerSite } from "../oncePerSite.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { elsewhere } from "../deliveryMix.ts";
import { inMonth } from "../world.ts";
import { hasEntity } from "../staffing/leadTime.ts";
import { power } from "@shoreline/units";

/** Own staff: in-house at home, a captive centre abroad. */
export function employees(setting: Setting, placement: Placement): Reckoning {
  const { site } = placement;
  const abroad = site.reach !== "onshore";
  const { team, staffing, heads } = manned(setting, placement, {
    advantage: constant(1),
    isIncumbent: isIncumbentTeam(setting, placement) && !setting.nature.isProject,
  });
  const payFactor = abroad ? localParameter(setting, "captivePayPremium", "employees", site) : setting.homePayFactor;
  const travelling = elsewhere(setting, placement).share;
  const here = multiply(1 - travelling, staffing.heads);
  const own = ownTeamLines(setting, { site, party: "employees", heads: here, payFactor, seatFactor: 1 });
  const standing = abroad ? entityLines(setting, site) : [];
  const local = [...own, ...standing];
  const yearlyValue = yearlyCost(setting, site, heads, payFactor);
  return {
    team,
    staffing,
    heads,
    lines: [
      ...local,
      homeHeadsLine(setting, "onSite", staffing.heads, travelling),
      ...steeringLines(setting, site, "employees", staffing.heads),
      changeOrderLine(setting, site, yearlyValue, 1),
      ...goodsLines(setting, { placement, team, staffing, conversion: monthlySum(own) }),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, "employees"),
      interruptionLine(setting, site, "employees", yearlyValue),
      ...(abroad ? [transferPricingLine(setting, site, monthlySum(local))] : []),
      ...setUpLines(setting, site, heads),
      ...hiringLines(setting, placement, heads),
      ...(abroad && !team.isIncumbent ? displacementLines(setting, placement, team) : []),
      ...releaseLines(
        setting,
        site,
        abroad ? 0 : Math.max(0, setting.nature.headcount - teamAt(setting.brief, site.site.id)),
      ),
      ...(abroad ? [exitLine(setting, site, yearlyValue)] : []),
    ],
  };
}

/** A year of a team (pay, burden, and a fifth for leaders, seats and tools): the base of what is a share of yearly value. */
export function yearlyCost(
  setting: Setting,
  site: SiteConditions,
  heads: Expression,
  payFactor: Expression | number,
): Expression {
  const load = 1 + site.burdenShare + 0.2;
  return divide(multiply(heads, payPerMonth(site) * 12 * load, payFactor), utilisation(setting, site, "employees"));
}

/** Books, filings and the leader of an entity abroad; half of it where the entity stands for other work already. */
function entityLines(setting: Setting, site: SiteConditions): readonly Line[] {
  const existing = hasEntity(setting, site.site.country) ? 0.5 : 1;
  const running = dollars(setting, "entityRunCost", "captive", site);
  const cost = multiply(existing / 12, add(running, siteHeadCost(setting, site)));
  return [line("entity", cost, setting.world.horizon, setting.world.prices)];
}

/** A site's leader earns more where everybody does, with a power of .35 of the pay level against India. */
export const siteHeadCost = oncePerSite((setting: Setting, site: SiteConditions): Expression => {
  const level = site.payPerYear / setting.farShore.payPerYear;
  return multiply(power(level, 0.35), dollars(setting, "siteHeadCost", "captive", site));
});

/** Seats from which a site is fitted out rather than rented ready to use. */
export const LARGE_SITE = 150;

/** Scouting, registration and seats, paid before the first hour; a standing team or entity needs less. */
function setUpLines(setting: Setting, site: SiteConditions, heads: Expression): readonly Line[] {
  const { months } = setting.world;
  const paid = divide(heads, utilisation(setting, site, "employees"));
  const seats = multiply(1 - coveredShare(setting, site), paid);
  const seat = atStart("fitOut", months, seats, dollars(setting, "deskSetUp", "captive", site));
  const offices = atStart(
    "fitOut",
    months,
    maximum(0, subtract(seats, LARGE_SITE)),
    dollars(setting, "fitOut", "captive", site),
  );
  if (site.reach === "onshore") return [seat, offices];
  const entity = hasEntity(setting, site.site.country) ? 0 : 1;
  const scouting = multiply(entity === 0 ? 0.3 : 1, dollars(setting, "scouting", "captive", site));
  const registration = multiply(2 * entity, dollars(setting, "entitySetUp", "captive", site));
  return [atStart("setUp", months, add(scouting, registration)), seat, offices];
}

/** Finding the first team: what a replacement costs, for every post that no team of today fills. */
export function hiringLines(setting: Setting, { party, site }: Placement, heads: Expression): readonly Line[] {
  const paid = divide(heads, utilisation(setting, site, party));
  const open = multiply(1 - coveredShare(setting, site), paid);
  const perHead = multiply(site.payPerYear, localParameter(setting, "recruiting", party, site));
  const rare = 1 + setting.nature.specialisation;
  return [atStart("setUp", setting.world.months, open, perHead, rare)];
}

/** Closing the site: certain after a project, possible at the end of a service's horizon. */
export function exitLine(setting: Setting, site: SiteConditions, yearlyValue: Expression): Line {
  const chance = setting.nature.isProject ? 1 : localParameter(setting, "captiveExitChance", "captive", site);
  const years = Math.min(1, setting.nature.months / 12);
  const last = inMonth(setting.world.months, setting.nature.months - 1);
  return line(
    "exit",
    last,
    setting.world.expectedPay(site),
    yearlyValue,
    years,
    localParameter(setting, "captiveExit", "captive", site),
    chance,
  );
}
