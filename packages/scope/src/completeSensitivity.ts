import { type Assumptions, judgement } from "./assumptions.ts";
import type { Sensitivity } from "./brief.ts";
import { functionDefaults, type FunctionKey, functionReason } from "./functionDefaults.ts";
import { canonicalSet, regimeIdOf, residencyIdOf } from "./canonicalIds.ts";
import { roundedAmount } from "./roundedAmount.ts";
import type { GivenBrief } from "./schema.ts";
import { type Level, levelShare, type ThirdPartyAccess } from "./vocabulary.ts";

type GivenSensitivity = NonNullable<GivenBrief["sensitivity"]>;

/** Loss in a serious incident, in years of the work's cost at home. Assumption. */
const STAKE_YEARS = { none: 0, low: 0.1, medium: 0.5, high: 2, critical: 5 } as const;

/** Sensitivity with its defaults; lists that are not given are empty, and listed as such. */
export function completeSensitivity(
  given: GivenSensitivity,
  key: FunctionKey,
  costAtHomePerYear: () => number,
  notes: Assumptions,
): Sensitivity {
  const intellectualProperty = notes.orDefault(
    given.intellectualProperty,
    "sensitivity.intellectualProperty",
    () => functionDefaults(key).intellectualProperty,
    () => functionReason(key, "intellectualProperty"),
  );
  const lists = completeLists(given, notes);
  const thirdPartyAccess = notes.orDefault<ThirdPartyAccess>(
    given.thirdPartyAccess,
    "sensitivity.thirdPartyAccess",
    () => "allowed",
    () => judgement("Nothing says that third parties must stay out."),
  );
  const level = stakeLevel(intellectualProperty, lists.data.length > 0);
  const valueAtStake = given.valueAtStake ?? usualStake(level, costAtHomePerYear(), notes);
  const { data, regimes, dataResidency } = lists;
  return { intellectualProperty, data, regimes, thirdPartyAccess, dataResidency, valueAtStake };
}

function completeLists(given: GivenSensitivity, notes: Assumptions) {
  const nothing = (field: string, why: string) => notes.assume(`sensitivity.${field}`, [], judgement(why));
  const data = given.data ?? nothing("data", "No sensitive data is named.");
  const regimes = given.regimes ?? nothing("regimes", "No regime is named.");
  const residency = given.dataResidency ?? nothing("dataResidency", "Nothing says that data must stay anywhere.");
  return {
    data: canonicalSet(data),
    regimes: canonicalSet(regimes.map(regimeIdOf)),
    dataResidency: canonicalSet(residency.map(residencyIdOf)),
  };
}

function usualStake(level: Level, costAtHomePerYear: number, notes: Assumptions): number {
  const years = STAKE_YEARS[level];
  const why = `At ${level} sensitivity a serious incident is taken to cost ${years} times a year of the work.`;
  return notes.assume("sensitivity.valueAtStake", roundedAmount(years * costAtHomePerYear), judgement(why));
}

/** Sensitive data of any kind makes an incident at least as costly as a medium secret. */
function stakeLevel(intellectualProperty: Level, hasData: boolean): Level {
  return hasData && levelShare(intellectualProperty) < levelShare("medium") ? "medium" : intellectualProperty;
}
