import { add, constant, divide, multiply, subtract } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { displacementLines, gapLines, selectionLine } from "../lines/handover.ts";
import { nightShare, payPerMonth } from "../lines/ownTeam.ts";
import { changeOrderLine, incidentLine, interruptionLine } from "../lines/risk.ts";
import { steeringLines } from "../lines/steering.ts";
import { boughtServiceTaxLines, monthlySum } from "../lines/tax.ts";
import { manned, type Placement, type Reckoning } from "../party.ts";
import { localParameter, type Setting } from "../setting.ts";

const PARTY = "freelancers";
const SELECTION_WEIGHT = 0.05;

/** Individuals paid by the piece or the hour: ready at once, gone soon, so they suit what needs no memory. */
export function freelancers(setting: Setting, placement: Placement): Reckoning {
  const { site } = placement;
  const { specialisation } = setting.nature;
  const local = (key: Parameters<typeof localParameter>[1]) => localParameter(setting, key, PARTY, site);
  const { team, staffing, heads } = manned(setting, placement, {
    advantage: subtract(1, local("freelancerIdle")),
    attrition: divide(12, local("freelancerTenureMonths")),
  });
  const premium = add(local("freelancerPremium"), multiply(specialisation, local("freelancerPremiumPerSpecialisation")));
  const again = add(1, local("freelancerRejected"));
  const price = line("freelancers", staffing.heads, payPerMonth(site), premium, again, add(1, nightShare(setting, site)), setting.world.payIndex(site));
  const fee: Line = line("freelancers", price.monthly, local("freelancerClientFee"));
  const yearlyValue = multiply(heads, payPerMonth(site) * 12, premium);
  const paid = monthlySum([price, fee]);
  return {
    staffing,
    heads,
    lines: [
      price,
      fee,
      ...steeringLines(setting, site, PARTY, staffing.heads),
      changeOrderLine(setting, yearlyValue, constant(1)),
      ...gapLines(setting, staffing),
      ...incidentLine(setting, site, PARTY),
      interruptionLine(setting, site, PARTY, yearlyValue),
      ...boughtServiceTaxLines(setting, paid),
      selectionLine(setting, site, PARTY, yearlyValue, SELECTION_WEIGHT),
      ...displacementLines(setting, team.transition),
    ],
  };
}
