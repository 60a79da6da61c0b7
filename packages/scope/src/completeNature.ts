import type { Assumptions } from "./assumptions.ts";
import type { Nature } from "./brief.ts";
import { functionDefaults, type FunctionDefaults, type FunctionKey, functionReason } from "./functionDefaults.ts";
import { givenOnly } from "./givenOnly.ts";
import type { GivenBrief } from "./schema.ts";

type GivenNature = NonNullable<GivenBrief["nature"]>;
type FunctionNature = FunctionDefaults["nature"];

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
