import { inLanguage } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { german } from "../german/german.ts";
import { keptText } from "./keptText.ts";

describe("what a decision keeps in English", () => {
  it("stays so in English", () => {
    expect(keptText("Feasible if the limits allow India.")).toBe("Feasible if the limits allow India.");
  });

  it.each([
    ["Feasible if the limits allow India.", "möglich, wenn die Grenzen es zulassen (Indien)."],
    ["Feasible if 1.5 shared hours a day are enough.", "möglich, wenn 1,5 gemeinsame Stunden am Tag genügen."],
    ["by 2027-03-01, 2.5 months after the start", "bis 1. März 2027, 2,5 Monate nach dem Beginn"],
    ["any party but vendor, freelancers", "alle außer: Dienstleister, freie Mitarbeit"],
    ["employees, vendor, buildOperateTransfer", "eigene Leute, Dienstleister, Aufbau und Übergabe"],
    ["2000000 or less", "höchstens 2000000"],
    ["30 % or less", "höchstens 30 %"],
  ])("is said in German where it is spoken: %s", (english, said) => {
    expect(inLanguage(german, () => keptText(english))).toBe(said);
  });
});
