import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { placeUses } from "./placeUse.ts";

const uses = (text: string) =>
  statementOf(text, "2026-11-22").passages.flatMap((passage) =>
    placeUses(passage).map(([{ id }, use]) => `${id} ${use}`),
  );

describe("what a place is named for", () => {
  it.each([
    [
      "We are thinking of Krakow, Porto or Bucharest.",
      ["pl-krakow candidate", "pt-porto candidate", "ro-bucharest candidate"],
    ],
    ["Sites to be priced: Casablanca, Tunis.", ["ma-casablanca candidate", "tn-tunis candidate"]],
    ["Cairo was ruled out.", ["eg-cairo other"]],
    ["We like Lisbon; Madrid is too expensive.", ["pt-lisbon candidate", "es-madrid other"]],
    ["Group companies exist in Egypt and Serbia.", ["EG entity", "RS entity"]],
    ["In Malaysia we have a subsidiary.", ["MY entity"]],
    ["We have no entity there; only in Romania and in Czechia.", ["RO entity", "CZ entity"]],
    ["New Zealand or Australia, please.", ["NZ allow", "AU allow"]],
    ["Remote work is permitted from Peru, Chile or Colombia.", ["PE allow", "CL allow", "CO allow"]],
    ["The work may only be done in Poland or Romania.", ["PL allow", "RO allow"]],
    ["India is off the table, after the story with the previous supplier.", ["IN forbid"]],
    ["Could we produce in China? No.", ["CN forbid"]],
    ["Any country is fine except Pakistan.", ["PK forbid"]],
    ["The images must remain within the EEA.", ["EEA residency"]],
    ["Hosting and backup in Germany.", ["DE residency"]],
  ])("in %j: %j", (text, expected) => expect(uses(text)).toEqual(expected));

  it.each([
    "No SOX, we are not listed in the USA.",
    "We have no consumers in California.",
    "The UK GDPR is not engaged.",
    "Not excluded: a contractor from India.",
    "Names are not sent to China.",
    "GDPR (no, US only)",
  ])("shuts or opens no country in %j", (text) => {
    expect(uses(text).filter((use) => /forbid|allow|residency/.test(use))).toEqual([]);
  });
});
