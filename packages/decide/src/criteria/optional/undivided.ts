import {
  type CashFlow,
  flowOfShare,
  type Placement,
  placementOfShare,
  type Setting,
  shareSetting,
} from "@shoreline/economics";
import type { Judged } from "../criterion.ts";

/** A share of the work that one party does at one site, on its own ground. */
export interface Undivided {
  /** Of the hours of the whole, 0–1. */
  readonly share: number;
  readonly setting: Setting;
  readonly placement: Placement;
  readonly flow: CashFlow;
}

/** An arrangement by parties and sites: itself as a whole, or each share of a divided one. */
export function undivided({ setting, placement, flow }: Judged): readonly Undivided[] {
  const { shares } = placement;
  if (shares === undefined) return [{ share: 1, setting, placement, flow }];
  return shares.map((each) => {
    const [ground, placed] = [shareSetting(setting, each), placementOfShare(setting, each)];
    return { share: each.share, setting: ground, placement: placed, flow: flowOfShare(setting, each) };
  });
}
