import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  figureAt,
  fixedParameters,
  groundOf,
  newProduction,
  newService,
  placed,
  withParts,
} from "../../test/ground.ts";
import { homeTeamHeadPerMonth, homeTeamHeadsPerHour } from "../lines/homeStaff.ts";
import { goodsReversal } from "./goodsReversal.ts";
import { laneShare } from "./lane.ts";

const parameters = fixedParameters({ toolingMove: 0.25, requalification: 3, plantMonths: 7, inventoryCarrying: 0.2 });
const units = (changes: object): BriefParts =>
  withParts(newProduction, { work: { units: { ...(newProduction.work as { units: object }).units, ...changes } } });

function reversal(party: "vendor" | "employees", id: string, parts = newProduction) {
  const ground = groundOf(parts, parameters);
  const placement = placed(ground, party, id);
  const back = goodsReversal(ground, placement);
  if (back === undefined) return undefined;
  const lane = laneShare(ground.home.site, placement.site.site);
  return { ground, lane, months: figureAt(ground, back.months), cost: figureAt(ground, back.cost) };
}

describe("taking goods back", () => {
  it("by hand: tooling travels and is set up again, the line is approved, and stock lasts until then", () => {
    const back = reversal("vendor", "in-bengaluru");
    const { ground, lane, months, cost } = back!;
    expect(months).toBeCloseTo(3 + (30 * lane * 12) / 365, 9);
    const { indexed, flat } = homeTeamHeadPerMonth(ground);
    const hour = figureAt(ground, homeTeamHeadsPerHour(ground)) * (figureAt(ground, indexed) + figureAt(ground, flat));
    const monthOfGoods = 10_000 * (20 / 0.95 + (0.5 / 0.95) * hour);
    expect(cost).toBeCloseTo(0.25 * 400_000 + (monthOfGoods * months * months * 0.2) / 12, 2);
  });

  it("from a maker asks for a plant at home; machines of one's own come along", () => {
    const plant = units({ plantCost: 1_200_000 });
    const [maker, own] = [reversal("vendor", "in-bengaluru", plant)!, reversal("employees", "in-bengaluru", plant)!];
    expect(maker.months).toBeCloseTo(3 + 7, 9);
    expect(own.months).toBeCloseTo(3 + (30 * own.lane * 12) / 365, 9);
    expect(own.cost - reversal("employees", "in-bengaluru")!.cost).toBeCloseTo(0.25 * 1_200_000, 3);
    expect(maker.cost).toBeGreaterThan(reversal("vendor", "in-bengaluru")!.cost + 1_200_000);
  });

  it("takes nothing where own staff make them at home, or where nothing is made", () => {
    expect(reversal("employees", "de-munich")).toBeUndefined();
    expect(reversal("vendor", "in-bengaluru", newService)).toBeUndefined();
    expect(reversal("vendor", "de-munich")?.months).toBe(3);
  });
});
