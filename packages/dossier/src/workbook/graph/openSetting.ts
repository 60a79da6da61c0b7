import type { Setting } from "@shoreline/economics";
import { certain, draw, exponential, type Expression, log, multiply, series } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";

/** Names under which the rates stand among the inputs. */
export const DISCOUNT_RATE = "company.discountRate";
export const INFLATION = "inflationPerYear";

/**
 * The same ground with its discount rate and its inflation left open: they are known before any draw, and so would
 * be multiplied out of sight. What everything comes to stays the same.
 */
export function openSetting(setting: Setting): Setting {
  const { world, brief } = setting;
  const years = series(Array.from({ length: world.months }, (_, month) => (month + 0.5) / 12));
  return {
    ...setting,
    world: {
      ...world,
      discount: exponential(multiply(-1, rate(DISCOUNT_RATE, brief.company.discountRate), years)),
      prices: exponential(multiply(rate(INFLATION, world.inflationPerYear), years)),
    },
  };
}

/** The logarithm of a yearly factor, as an input. */
function rate(name: string, perYear: number): Expression {
  return draw(name, expectOk(certain(log(1 + perYear))));
}
