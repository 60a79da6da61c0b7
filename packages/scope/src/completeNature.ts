import { type Assumptions, judgement } from "./assumptions.ts";
import type { Nature, Part, Sensitivity } from "./brief.ts";
import { functionDefaults, type FunctionKey, functionReason } from "./functionDefaults.ts";
import { givenOnly } from "./givenOnly.ts";
import { canonicalSet, residencyIdOf } from "./placeIds.ts";
import type { GivenBrief } from "./schema.ts";
import { knownRegime, type Level, levelShare, type WorkKind } from "./vocabulary.ts";

type GivenNature = NonNullable<GivenBrief["nature"]>;
type GivenSensitivity = NonNullable<GivenBrief["sensitivity"]>;
type FunctionNature = ReturnType<typeof functionDefaults>["nature"];

/** All of nature but the cost of delay, from the brief and else from what is usual for the function. */
export function completeNature(
  given: GivenNature,
  key: FunctionKey,
  notes: Assumptions,
): Omit<Nature, "costOfDelayPerMonth"> {
  const usual = functionDefaults(key).nature;
  const known = <Field extends keyof FunctionNature>(field: Field, value: FunctionNature[Field] | undefined) =>
    notes.orDefault(
      value,
      `nature.${field}`,
      () => usual[field],
      () => functionReason(key, field),
    );
  return {
    clarity: known("clarity", given.clarity),
    volatility: known("volatility", given.volatility),
    tacitKnowledge: known("tacitKnowledge", given.tacitKnowledge),
    liveHoursPerDay: known("liveHoursPerDay", given.liveHoursPerDay),
    coverage: known("coverage", given.coverage),
    core: known("core", given.core),
    specialisation: known("specialisation", given.specialisation),
    complexity: known("complexity", given.complexity),
    divisibility: known("divisibility", given.divisibility),
    demandVolatility: known("demandVolatility", given.demandVolatility),
    ...givenOnly({ quality: given.quality }),
  };
}

/** Years within which a project that is worth doing is taken to earn back its effort. */
const PAYBACK_MONTHS = 36;

/** Cost of delay as given; else nothing for running work, and for a project its benefit by the payback rule. */
export function costOfDelay(
  given: number | undefined,
  kind: WorkKind,
  costAtHome: () => number,
  notes: Assumptions,
): number {
  const path = "nature.costOfDelayPerMonth";
  if (given !== undefined) return given;
  if (kind !== "project") return notes.assume(path, 0, judgement("The work goes on as it is until the change."));
  const why = `No cost of delay is stated. A project that is worth doing earns back its effort within ${
    PAYBACK_MONTHS / 12
  } years, so each month of delay loses 1/${PAYBACK_MONTHS} of what it would cost at home.`;
  return notes.assume(path, twoDigits(costAtHome() / PAYBACK_MONTHS), judgement(why));
}

/** Loss in a serious incident, in years of the work's cost at home, by the higher of both sensitivities. */
const STAKE_YEARS = { none: 0, low: 0.1, medium: 0.5, high: 2, critical: 5 } as const;

/** Sensitivity with its defaults; lists that are not given are empty, and listed as such. */
export function completeSensitivity(
  given: GivenSensitivity,
  key: FunctionKey,
  costAtHomePerYear: () => number,
  notes: Assumptions,
): Sensitivity {
  const nothing = (field: string, why: string) => notes.assume(`sensitivity.${field}`, [], judgement(why));
  const intellectualProperty = notes.orDefault(
    given.intellectualProperty,
    "sensitivity.intellectualProperty",
    () => functionDefaults(key).intellectualProperty,
    () => functionReason(key, "intellectualProperty"),
  );
  const data = given.data ?? nothing("data", "No sensitive data is named.");
  const regimes = given.regimes ?? nothing("regimes", "No regime is named.");
  const residency = given.dataResidency ?? nothing("dataResidency", "Nothing says that data must stay anywhere.");
  const level = stakeLevel(intellectualProperty, data.length > 0);
  return {
    intellectualProperty,
    data: canonicalSet(data),
    regimes: canonicalSet(regimes.map(regimeIdOf)),
    thirdPartyAccess: notes.orDefault(
      given.thirdPartyAccess,
      "sensitivity.thirdPartyAccess",
      () => "allowed",
      () => judgement("Nothing says that third parties must stay out."),
    ),
    dataResidency: canonicalSet(residency.map(residencyIdOf)),
    valueAtStake: notes.orDefault(
      given.valueAtStake,
      "sensitivity.valueAtStake",
      () => twoDigits(STAKE_YEARS[level] * costAtHomePerYear()),
      () => judgement(`At ${level} sensitivity an incident is taken to cost ${STAKE_YEARS[level]} years of the work.`),
    ),
  };
}

/** Sensitive data of any kind makes an incident at least as costly as a medium secret. */
function stakeLevel(intellectualProperty: Level, hasData: boolean): Level {
  return hasData && levelShare(intellectualProperty) < levelShare("medium") ? "medium" : intellectualProperty;
}

function regimeIdOf(text: string): string {
  return knownRegime(text) ?? text;
}

/** The parts of a split in canonical form; what a part leaves out it has from the whole. */
export function completeSplit(given: NonNullable<GivenBrief["work"]["split"]>): Part[] {
  const total = given.reduce((sum, part) => sum + part.share, 0);
  return given.map(({ name, share, nature, sensitivity }) => ({
    name,
    share: share / total,
    nature: givenOnly(nature ?? {}),
    sensitivity: partSensitivity(sensitivity ?? {}),
  }));
}

function partSensitivity(given: GivenSensitivity): Partial<Sensitivity> {
  const residency = given.dataResidency;
  return givenOnly({
    ...given,
    data: given.data && canonicalSet(given.data),
    regimes: given.regimes && canonicalSet(given.regimes.map(regimeIdOf)),
    dataResidency: residency && canonicalSet(residency.map(residencyIdOf)),
  });
}

/** Rounded to two significant digits: an assumed amount shall not look measured. */
function twoDigits(amount: number): number {
  return Number(amount.toPrecision(2));
}
