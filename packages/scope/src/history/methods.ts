import { leastAbsoluteError } from "./absoluteError.ts";
import { analogy } from "./analogy.ts";
import { extraTrees } from "./extraTrees.ts";
import type { History, Method } from "./history.ts";
import { medianEffort, medianProductivity } from "./medianMethods.ts";
import { publicLevel } from "./publicPrior.ts";
import { ridge } from "./ridge.ts";

const bySize = (penalty: number, sizePower = 0) =>
  ridge({
    name: `size to a power (penalty ${penalty}${sizePower > 0 ? ", large projects first" : ""})`,
    family: "size to a power",
    favour: 2,
    uses: "size",
    towards: "productivity",
    penalty,
    sizePower,
  });

const byProductivity = (penalty: number, sizePower = 0) =>
  ridge({
    name: `ridge on productivity (penalty ${penalty}${sizePower > 0 ? ", large projects first" : ""})`,
    family: "ridge on productivity",
    favour: 1,
    uses: "all",
    towards: "productivity",
    penalty,
    sizePower,
  });

const byEffort = (penalty: number) =>
  ridge({
    name: `ridge on effort (penalty ${penalty})`,
    family: "ridge on effort",
    favour: 1,
    uses: "all",
    towards: "effort",
    penalty,
  });

/**
 * Every way of forecasting that is tried. None has a setting that is tuned on the data: each setting is a method of its
 * own, so that a forecast with one project left out has never seen that project, and only the weights need care.
 */
const METHODS: readonly Method[] = [
  publicLevel,
  medianEffort,
  medianProductivity,
  bySize(0.3),
  bySize(5),
  bySize(40),
  bySize(3, 0.5),
  ...[0.3, 1, 3, 10, 30, 100, 300].map((penalty) => byProductivity(penalty)),
  byProductivity(3, 0.5),
  byProductivity(30, 0.5),
  ...[1, 5, 20, 80].map(byEffort),
  analogy({ neighbours: 3, carries: "productivity", alike: "all" }),
  analogy({ neighbours: 5, carries: "productivity", alike: "all" }),
  analogy({ neighbours: 10, carries: "productivity", alike: "all" }),
  analogy({ neighbours: 3, carries: "effort", alike: "all" }),
  analogy({ neighbours: 7, carries: "productivity", alike: "size" }),
  extraTrees("effort"),
  extraTrees("productivity"),
  leastAbsoluteError,
];

/** The methods that can learn from these rows. */
export function methodsFor(history: History, rows: readonly number[]): readonly Method[] {
  return METHODS.filter((method) => method.suits(history, rows));
}
