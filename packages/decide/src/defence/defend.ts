import type { Considered } from "../considered.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";
import { type Arena, arena } from "./arena.ts";
import type { Flip, InputSensitivity, ValueOfInformation } from "./defence.ts";
import { type DrawnInput, drawnInputs } from "../drawn/drawnInputs.ts";
import { flips } from "./flips.ts";
import { valueOfInformation } from "./information.ts";
import { stepwiseSensitivity } from "./sensitivity.ts";

/** What answers "what if", "how sure" and "what should we find out first". */
export interface Defence {
  readonly flips: readonly Flip[];
  readonly sensitivity: readonly InputSensitivity[];
  readonly valueOfInformation: ValueOfInformation;
}

/**
 * Defends a decision: what moves it, what turns it, and what it would be worth to know. Where other threads begin with
 * that, this one first does what else there is to do.
 */
export function defend(study: Considered, meanwhile?: () => void): Defence {
  const ground = arena(study);
  const inputs = uncertainInputs(ground);
  const information = valueOfInformation(study, inputs, meanwhile);
  const sensitivity = stepwiseSensitivity(study, study.groups);
  ground.meanwhile.push(...sensitivity.steps);
  return {
    flips: flips(ground, worthKnowing(inputs, information)),
    sensitivity: sensitivity.found(),
    valueOfInformation: information,
  };
}

/** Everything uncertain on which a contender depends. */
function uncertainInputs({ study, contenders }: Arena): readonly DrawnInput[] {
  const placements = contenders.map(({ placement }) => placement);
  const judged = judgedAll(study.setting, placements, study.baseline.placement);
  return drawnInputs(
    judged.flatMap((each) => valueExpressions(each, study.weighed)),
    study.groups,
  );
}

/** Only what is worth knowing can turn the answer when it is known. */
function worthKnowing(inputs: readonly DrawnInput[], { byInput }: ValueOfInformation): readonly DrawnInput[] {
  const worth = new Set(byInput.filter(({ distinguishable }) => distinguishable).map(({ path }) => path));
  return inputs.filter(({ path }) => worth.has(path));
}
