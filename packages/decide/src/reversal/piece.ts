import {
  type CashFlow,
  cashFlow,
  isAtHome,
  type Outcome,
  type Placement,
  placementOfShare,
  type Setting,
  shareSetting,
} from "@shoreline/economics";

/** What comes home by itself: all of the work, or a share of it on its own ground with its own cash flow. */
export interface Piece {
  readonly setting: Setting;
  readonly placement: Placement;
  readonly flow: CashFlow;
}

/** The pieces of an alternative; none of a measure, which gives the work to nobody else. */
export function piecesOf(setting: Setting, { placement, flow }: Pick<Outcome, "placement" | "flow">): readonly Piece[] {
  if (placement.measure !== undefined) return [];
  if (placement.shares === undefined) return [{ setting, placement, flow }];
  return placement.shares.map((share) => {
    const ground = shareSetting(setting, share);
    const placed = placementOfShare(setting, share);
    return { setting: ground, placement: placed, flow: cashFlow(ground, placed) };
  });
}

/** Those that are not with own staff in the country. */
export function awayOf(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ placement }) => !isAtHome(placement));
}
