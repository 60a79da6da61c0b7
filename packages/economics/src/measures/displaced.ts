import { displacement } from "@shoreline/people";
import { type Expression, multiply } from "@shoreline/simulate";
import { severanceMonthsPaid } from "../displaced.ts";
import { teamAt } from "../existingTeam.ts";
import { line, type Line } from "../line.ts";
import { payPerMonth } from "../lines/ownTeam.ts";
import { localParameter } from "../localParameter.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { isOwnStaff } from "../staffing/productivity.ts";

/**
 * Severance of own people who are no longer needed and find no other post; `leaving` is the share of the team that
 * becomes free in each month. None for people of a vendor, nor after a project, whose people go back to their line.
 */
export function severanceLines(setting: Setting, { party, site }: Placement, leaving: Expression): readonly Line[] {
  const { brief, nature, home, world } = setting;
  const people = teamAt(brief, site.site.id);
  if (people === 0 || !isOwnStaff(party) || nature.isProject) return [];
  const pay = payPerMonth(site) * (site.site.id === home.site.id ? setting.homePayFactor : 1);
  // Caps of the law are in the currency of the country, at about the prices of the parameters.
  const inLaw = (pay / setting.perDollar) * setting.atlas.exchangeRateAt(site.currency, brief.work.start).value;
  const law = displacement({ country: site.site.country, people, move: "ownEntityAbroad", payPerMonth: inLaw });
  const owed = multiply(
    severanceMonthsPaid(setting, law),
    localParameter(setting, "notRedeployedShare", "world", home),
  );
  return [line("severance", people, pay, owed, world.payIndex(site), leaving, world.horizon)];
}
