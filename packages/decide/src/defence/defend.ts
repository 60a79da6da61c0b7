import type { Considered } from "../considered.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";
import { type Arena, arena } from "./arena.ts";
import type { Flip, InputSensitivity, ValueOfInformation } from "./defence.ts";
import { type DrawnInput, drawnInputs } from "../drawn/drawnInputs.ts";
import { flips } from "./flips.ts";
import { valueOfInformation } from "./information.ts";
import { sensitivity } from "./sensitivity.ts";
import { SideWork } from "./sideWork.ts";

/** What answers "what if", "how sure" and "what should we find out first". */
export interface Defence {
  readonly flips: readonly Flip[];
  readonly sensitivity: readonly InputSensitivity[];
  readonly valueOfInformation: ValueOfInformation;
}

/**
 * Defends a decision: what moves it, what turns it, and what it would be worth to know. Where other threads begin with
 * that, this one does what is in the side work, and what of the defence itself takes only one.
 */
export function defend(study: Considered, sideWork = new SideWork()): Defence {
  const ground = arena(study, sideWork);
  const inputs = uncertainInputs(ground);
  const information = valueOfInformation(study, inputs, sideWork);
  const moving = sensitivity(study, study.groups);
  sideWork.add(...moving.steps);
  return {
    flips: flips(ground, worthKnowing(inputs, information), sideWork),
    sensitivity: moving.found(),
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
