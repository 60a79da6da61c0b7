import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { partyFindings } from "./refusedParties.ts";

const refused = (text: string) => [
  ...new Set(partyFindings(statementOf(text, "2026-11-22")).map(({ path }) => /\[(.*)\]/.exec(path)?.[1] ?? path)),
];

describe("parties that are refused", () => {
  it.each([
    ["No freelancers please, and no employer-of-record constructions.", ["freelancers", "employerOfRecord"]],
    ["We don't want to hire anyone ourselves.", ["employees"]],
    ["Headcount is frozen, so our own hires are out.", ["employees"]],
    ["Build-operate-transfer models: rejected.", ["buildOperateTransfer"]],
    ["A build-operate-transfer deal is refused by the union.", ["buildOperateTransfer"]],
    ["Vendors are welcome, freelancers are not.", ["freelancers"]],
    ["No CRO, no vendor, no contractors.", ["vendor", "freelancers"]],
    ["| Freelancers / 1099? | no |", ["freelancers"]],
    ["Staff augmentation by individual contractors permitted?\nNo.", ["freelancers"]],
    ["We cannot take on staff.", ["employees"]],
    ["Outsourcing is not an option for us.", ["vendor"]],
  ])("%j: %j", (text, expected) => expect(refused(text)).toEqual(expected));

  it.each([
    "We have no issue with an outside company.",
    "The module is already with another vendor and need not be quoted.",
    "The vendor may not copy or store the data.",
    "Our policy rules out vendors from Russia.",
    "Our former vendor was not good.",
    "No vendor has answered yet.",
    "We have not found a freelancer yet.",
  ])("are none in %j", (text) => expect(refused(text)).toEqual([]));
});
