import type { NetBenefits } from "./netBenefits.ts";

/**
 * The exact expected benefit of choosing after the inputs of a payoff table are seen: states with the same values of all
 * inputs stay together, and in each such group the alternative with the highest sum of probability times benefit is taken.
 */
export function expectedWithInputsKnown(
  netBenefits: NetBenefits,
  inputs: readonly ArrayLike<number>[],
  probabilities: ArrayLike<number>,
): number {
  let expected = 0;
  for (const states of statesByInputs(inputs)) {
    const sums = netBenefits.map((column) =>
      states.reduce((sum, state) => sum + probabilities[state]! * column[state]!, 0),
    );
    expected += Math.max(...sums);
  }
  return expected;
}

function statesByInputs(inputs: readonly ArrayLike<number>[]): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  for (let state = 0; state < (inputs[0]?.length ?? 0); state++) {
    const seen = inputs.map((column) => column[state]! + 0).join("/");
    const group = groups.get(seen);
    if (group === undefined) groups.set(seen, [state]);
    else group.push(state);
  }
  return groups.values();
}
