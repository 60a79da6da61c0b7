import { add, divide, type Expression, multiply, type Quantity } from "@shoreline/simulate";
import { line, type Line, type LineKey } from "../line.ts";
import { dollars, localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import { languageFactor, payPerMonth, seatPerMonth, utilisation } from "./ownTeam.ts";

/** What one head at home costs a month, all in, at the start: pay, burden, leaders, seat, tools, idle hours. */
export function homeHeadPerMonth(setting: Setting): { readonly indexed: Expression; readonly flat: Expression } {
  const { home } = setting;
  const local = (key: Parameters<typeof localParameter>[1]) => localParameter(setting, key, "employees", home);
  const spoken = languageFactor(setting, home);
  const leaders = add(1, multiply(local("managersPerHead"), local("managerPayFactor")));
  const used = utilisation(setting, home, "employees");
  const flat = add(seatPerMonth(setting, home), multiply(dollars(setting, "toolsPerHead", "world", home), 1 / 12));
  return {
    indexed: divide(
      multiply(payPerMonth(home) * setting.homePayFactor * (1 + home.burdenShare), spoken, leaders),
      used,
    ),
    flat: divide(flat, used),
  };
}

/** A line for home staff who spend `heads` of their months on it. */
export function homeHeadsLine(
  setting: Setting,
  key: LineKey,
  heads: Expression,
  ...factors: readonly Quantity[]
): Line {
  const { indexed, flat } = homeHeadPerMonth(setting);
  const paid = add(
    multiply(heads, indexed, setting.world.payIndex(setting.home), ...factors),
    multiply(heads, flat, setting.world.everyMonth, ...factors),
  );
  return line(key, paid);
}

/** A line for hours of experienced home staff. */
export function homeHoursLine(
  setting: Setting,
  key: LineKey,
  hours: Expression,
  ...factors: readonly Quantity[]
): Line {
  return homeHeadsLine(setting, key, multiply(hours, 1 / setting.home.hoursPerMonth), ...factors);
}
