import { describe, expect, it } from "vitest";
import { drawnUnit, drawnWords } from "./drawnWords.ts";

describe("what is drawn", () => {
  it.each([
    ["world/workload", "how much work it is"],
    ["world/IN/wageGrowth", "how fast pay grows in India"],
    ["world/INR/exchangeRate", "the exchange rate of the INR"],
    ["vendor/PL/leadTime", "how long it takes to begin (vendors, Poland)"],
    ["employees/pl-krakow/skill", "how good the team is (own staff, Kraków)"],
    ["trait/vendor/control", "how far control falls short with vendors"],
    ["trait/all/compliance", "how far compliance effort falls short"],
    ["offer/acme/rate", "the rate of acme in the end"],
    ["measure/improve/effect", "how much the improvement saves"],
    ["measure/stop/valueLost", "what is lost without the work"],
    ["vendor/IN/vendorMarkup", "mark-up of a vendor (vendors, India)"],
    ["world/recruiting", "advertising, interviews and agency for one replacement, without the learning time"],
  ])("as %s is called “%s”", (name, words) => {
    expect(drawnWords(name)).toBe(words);
  });

  it.each([
    ["world/workload", "× what is expected"],
    ["vendor/IN/vendorMarkup", "share of full delivery cost"],
    ["trait/vendor/control", "× the judged shortfall"],
    ["world/INR/exchangeRate", ""],
    ["measure/automate/effect", "share of the work"],
  ])("as %s has the unit “%s”", (name, unit) => {
    expect(drawnUnit(name)).toBe(unit);
  });
});
