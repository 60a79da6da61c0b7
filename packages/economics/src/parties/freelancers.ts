import { add, constant, divide, exponential, type Expression, multiply, subtract } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { displacementLines, gapLines, learningTime, onboardingLines, selectionLine } from "../lines/handover.ts";
import { languageFactor, nightShare, payPerMonth } from "../lines/ownTeam.ts";
import { changeOrderLine, incidentLine, interruptionLine } from "../lines/risk.ts";
import { steeringLines } from "../lines/steering.ts";
import { boughtServiceTaxLines, monthlySum } from "../lines/tax.ts";
import { exportPrice } from "./exportPrice.ts";
import { manned, type Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import { localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";

const PARTY = "freelancers";
const SELECTION_WEIGHT = 0.05;

/** Individuals paid by the piece or the hour: ready at once, gone soon, so they suit what needs no memory. */
export function freelancers(setting: Setting, placement: Placement): Reckoning {
  const { site } = placement;
  const { specialisation } = setting.nature;
  const local = (key: Parameters<typeof localParameter>[1]) => localParameter(setting, key, PARTY, site);
  const { team, staffing, heads } = manned(setting, placement, {
    advantage: multiply(subtract(1, local("freelancerIdle")), coherence(setting, local("coherenceLoss"))),
    attrition: divide(12, local("freelancerTenureMonths")),
  });
  const premium = add(
    local("freelancerPremium"),
    multiply(specialisation, local("freelancerPremiumPerSpecialisation")),
  );
  const again = add(1, local("freelancerRejected"));
  const price = line(
    "freelancers",
    staffing.heads,
    payPerMonth(site),
    premium,
    exportPrice(setting, site, 1),
    languageFactor(setting, site),
    again,
    add(1, nightShare(setting, site)),
    setting.world.payIndex(site),
  );
  const fee: Line = line("freelancers", price.monthly, local("freelancerClientFee"));
  const yearlyValue = multiply(heads, payPerMonth(site) * 12, premium);
  const paid = monthlySum([price, fee]);
  return {
    team,
    staffing,
    heads,
    lines: [
      price,
      fee,
      ...steeringLines(setting, site, PARTY, staffing.heads),
      changeOrderLine(setting, site, yearlyValue, constant(1)),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, PARTY),
      interruptionLine(setting, site, PARTY, yearlyValue),
      ...boughtServiceTaxLines(setting, paid),
      selectionLine(setting, site, PARTY, yearlyValue, SELECTION_WEIGHT),
      ...displacementLines(setting, placement, team),
    ],
  };
}

/** What is left of productivity when strangers must build one thing: the more its parts hang together, the less. */
function coherence({ nature }: Setting, loss: Expression): Expression {
  const hangsTogether = (1 - nature.divisibility) * Math.max(nature.complexity, nature.tacit);
  return exponential(multiply(-hangsTogether, loss));
}
