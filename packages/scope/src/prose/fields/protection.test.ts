import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { protectionFindings } from "./protection.ts";

const read = (text: string) =>
  protectionFindings(statementOf(text, "2026-11-22"))
    .map(({ path }) => /\[(.*)\]/.exec(path)?.[1] ?? path)
    .toSorted();

describe("regimes", () => {
  it.each([
    ["HIPAA applies, PCI DSS does not apply.", ["HIPAA"]],
    ["Neither HIPAA nor FERPA applies, but CCPA does.", ["CCPA"]],
    ["Compliance: GDPR (yes), HIPAA (no), PCI (yes)", ["GDPR", "PCI-DSS"]],
    ["Is HIPAA relevant? No. PCI? Yes, level 1.", ["PCI-DSS"]],
    ["FERPA ........ N/A - no student records", []],
    ["SOC 2 would be over the top.", []],
    ["HIPAA appeared in the slides; it does not apply to us.", []],
    ["legal: is ITAR a thing\npm: no, stop asking", []],
    ["SOX: yes, the tickets are in the sample.", ["SOX"]],
    ["The old vendor was ISO 27001 certified.", []],
    ["ITAR for a third of the parts, EAR for the rest.", ["EAR", "ITAR"]],
    ["No SOX, we are not listed; DORA and NIS2 apply.", ["DORA", "NIS2"]],
  ])("of %j are %j", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("kinds of data", () => {
  it.each([
    ["Agents see names, addresses and bank details, but no health data.", ["payment", "personal"]],
    ["The patient names are on the screen.", ["health", "personal"]],
    ["The recordings contain the voices of pupils.", ["children"]],
    ["Personal data accessed: YES   Payment data: NO", ["personal"]],
    ["Basis of payment: fixed price.", []],
    ["No kids in the data, we filter under-18s before upload.", []],
    ["Tax returns of citizens are processed.", ["government"]],
    ["The drawings do not fall under EAR.", []],
    ["Personal data?\nNo, only test accounts.", []],
    ["Full card number, name, address of the holder", ["payment", "personal"]],
    ["Guest data: none needed.", []],
  ])("of %j are %j", (text, expected) => expect(read(text)).toEqual(expected));
});
