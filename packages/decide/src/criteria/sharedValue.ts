import {
  type CashFlow,
  distantContact,
  flowOfShare,
  type PlacedShare,
  placementOfShare,
  shareSetting,
} from "@shoreline/economics";
import { add, constant, type Expression, maximum, multiply, subtract } from "@shoreline/simulate";
import type { Criterion, Judged } from "./criterion.ts";

/**
 * What contact over a distance between shares adds to a shortfall, where all hours were such contact: the same six tenths
 * that live hours weigh in working together, and a quarter more odds of failing (of the seven tenths that count wholly).
 */
export const APART: Readonly<Record<string, { readonly value: number; readonly natural: number }>> = {
  collaboration: { value: 0.6, natural: -0.6 },
  deliveryRisk: { value: 0.25 / 0.7, natural: 0.25 },
};

type ValueOf = (criterion: Criterion, judged: Judged) => Expression;

/** A criterion of a divided arrangement: of each share by itself, in proportion, less what being apart costs. */
export function sharedValue(criterion: Criterion, judged: Judged, valueOf: ValueOf): Expression {
  const mean = meanOver(judged, (of) => rememberedValue(criterion, of, valueOf));
  const lost = (APART[criterion.key]?.value ?? 0) * contactApart(judged);
  return lost === 0 ? mean : maximum(1 - criterion.need(judged.setting), subtract(mean, lost));
}

/** Hybrids that have a share in common judge it once: what a trait makes of it follows from the share alone. */
function rememberedValue(criterion: Criterion, of: Judged, valueOf: ValueOf): Expression {
  const known = values.get(of.flow) ?? new Map<string, Expression>();
  values.set(of.flow, known);
  const value = known.get(criterion.key) ?? valueOf(criterion, of);
  known.set(criterion.key, value);
  return value;
}

const values = new WeakMap<CashFlow, Map<string, Expression>>();

/** The same on the criterion's natural scale. */
export function sharedNatural(criterion: Criterion, judged: Judged): Expression {
  const mean = meanOver(judged, (of) => criterion.natural(of));
  const changed = (APART[criterion.key]?.natural ?? 0) * contactApart(judged);
  return changed === 0 ? mean : add(mean, changed);
}

function meanOver(judged: Judged, of: (judged: Judged) => Expression): Expression {
  const shares = judged.placement.shares!;
  const parts = shares.map((share) => multiply(share.share, of(judgedShare(judged, share))));
  return add(constant(0), ...parts);
}

/** A share with its own ground and its own cash flow. */
function judgedShare(judged: Judged, share: PlacedShare): Judged {
  const { setting } = judged;
  return {
    ...judged,
    setting: shareSetting(setting, share),
    placement: placementOfShare(setting, share),
    flow: flowOfShare(setting, share),
  };
}

/** Contact of all shares with others, weighed by how far these are and by their hours. */
function contactApart({ setting, placement }: Judged): number {
  const shares = placement.shares!;
  return distantContact(setting, shares).reduce((sum, contact, index) => sum + contact * shares[index]!.share, 0);
}
