/**
 * Heads that must be on the roster so that `onShift` of them are at work: the others are on leave, ill, in training or
 * on a break. `shrinkageShare` is below 1.
 */
export function rosteredHeads(onShift: number, shrinkageShare: number): number {
  return onShift / (1 - shrinkageShare);
}
