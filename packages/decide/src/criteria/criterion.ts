import type { Expression } from "@shoreline/simulate";
import type { CashFlow, Placement, Setting } from "@shoreline/economics";

/** The groups among which attention is divided when a brief states no priorities. */
export const groups = ["money", "timeAndSupply", "risk", "togetherness"] as const;
type Group = (typeof groups)[number];

/** What a criterion looks at. */
export interface Judged {
  readonly setting: Setting;
  readonly placement: Placement;
  readonly flow: CashFlow;
  /** The arrangement against which money is saved. */
  readonly baseline: CashFlow;
  /** In-house at home, reckoned even where it is forbidden: the yardstick of cost. */
  readonly inHouse: CashFlow;
}

/**
 * One thing that matters. Value = 1 − need · shortfall: the need comes from the brief, the shortfall from the
 * arrangement, so that a criterion which the work does not need is 1 for everybody, and no alternative
 * changes the value of another.
 */
export interface Criterion {
  readonly key: string;
  /** `optional`: in no group, so that nothing falls to it unless the priorities name it. */
  readonly group: Group | "optional";
  readonly unit: string;
  /** 0 the work does not need it … 1 it does wholly. */
  readonly need: (setting: Setting) => number;
  /** On its natural scale, for people. */
  readonly natural: (judged: Judged) => Expression;
  /** 0 fully met … 1 not met at all; before what we do not know of it. */
  readonly shortfall: (judged: Judged) => Expression;
  /**
   * Whether the shortfall is a judgement and so uncertain by itself: for each `party` on its own, `shared` by all where
   * an order between them must hold in every future, or `none` where it follows from the simulation.
   */
  readonly doubt: "party" | "shared" | "none";
}
