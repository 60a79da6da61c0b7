import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["Every month this runs late costs us €600k.", "nature.costOfDelayPerMonth", 600000],
  ["Every month we're late costs us about £60k, which is why I'm grumpy.", "nature.costOfDelayPerMonth", 60000],
  ["EUR 60,000 per month of late launch.", "nature.costOfDelayPerMonth", 60000],
  ["What does a month of delay mean? ₪700k of refunds.", "nature.costOfDelayPerMonth", 700000],
  ["If the system is not ready we lose around 120k EUR per month.", "nature.costOfDelayPerMonth", 120000],
  ["A week's delay costs 20k EUR.", "nature.costOfDelayPerMonth", 86666.66666666667],
  ["A recall would cost us in the region of €18m.", "sensitivity.valueAtStake", 18000000],
  ["If these drawings get out we are looking at 25 million easy.", "sensitivity.valueAtStake", 25000000],
  ["A botched batch of payments could set us back R25 million.", "sensitivity.valueAtStake", 25000000],
  ["When a bad clause slips through it can cost up to $750,000.", "sensitivity.valueAtStake", 750000],
  ["If they leak, we lose 400 billion won.", "sensitivity.valueAtStake", 400000000000],
  ["We are looking at a budget in the region of $1.5–1.8M.", "sensitivity.valueAtStake", undefined],
  ["We are looking at a budget in the region of $1.5–1.8M.", "limits.budget", 1800000],
  ["We shall not spend more than £240,000.", "limits.budget", 240000],
  ["Available funds: N1.4bn for the two years.", "limits.budget", 1400000000],
  ["Ceiling: 30 mkr for the 48 months.", "limits.budget", 30000000],
  ["Money: RMB 260万 for everything.", "limits.budget", 2600000],
  ["Presupuesto máximo: CLP 1.2 billion for the whole term.", "limits.budget", 1200000000],
  ["Budget: 1.5m -> now 1.3m after the review.", "limits.budget", 1300000],
  ["You'd have around $400k to play with.", "limits.budget", 400000],
  ["Ceiling 400k.", "limits.budget", 400000],
  ["Their quote was 3.1m; we will not go above 2.5m.", "limits.budget", 2500000],
  ["Our insurer covers up to 10 million.", "limits.budget", undefined],
  ["Price: SEK 395.", "limits.budget", undefined],
  ["UN-R 17 applies. Budget 1.15m EUR.", "company.currency", "EUR"],
  ["Tooling: TRY 24 million. Material TRY 1,190 per piece. 18,000 pieces a month.", "company.currency", "TRY"],
  ["We are based in Denver. Budget: 350k.", "company.currency", "USD"],
  ["Costs EUR 4.1m per year all-in.", "baseline.runCostPerYear", 4100000],
  ["The present contract costs S/ 1.9 million a year.", "baseline.runCostPerYear", 1900000],
  ["The purchase price per unit today is 19 EUR.", "baseline.runCostPerYear", undefined],
];

describe("an amount of money", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
