import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { accessFindings } from "./thirdPartyAccess.ts";

const access = (text: string) => accessFindings(statementOf(text, "2026-11-22")).map(({ value }) => value);

describe("access of third parties", () => {
  it.each([
    "A partner can see everything we see.",
    "We have no issue with an outside company seeing the files.",
    "Anyone may handle the data.",
    "Third-party access: yes, unrestricted",
    "No restrictions on who may see the material.",
    "External developers are free to work on the code.",
    "The images may be shown to outside firms without restriction.",
    "We don't mind if suppliers look at the documents.",
    "The records can be shared with any provider.",
    "It is fine for an agency to have access to our tickets.",
  ])("is free in %j", (text) => expect(access(text)).toEqual(["allowed"]));

  it.each([
    "External developers may look at the code, but only from our virtual desktops.",
    "Suppliers get access after signing an NDA.",
    "Outside parties can have the numbers but not the pedigrees.",
    "| Third parties | engineering firms only after audit |",
    "No contractor without clearance may see the files.",
    "Vendor staff must be vetted before they touch any records.",
    "The provider's people may view the data read-only.",
    "Third parties see masked data only, that is our rule.",
    "Consultants can read the drawings in our office under supervision.",
    "Sub-contractors need our written consent before they get access to the system.",
  ])("is under controls in %j", (text) => expect(access(text)).toEqual(["restricted"]));

  it.each([
    "Third-party access: no",
    "Access by outsiders - forbidden.",
    "The records must never be shown to anyone outside the hospital.",
    "Only our own people may work with this data.",
    "No data may be disclosed to third parties.",
    "We cannot let strangers see these records.",
    "Nobody who is not on our payroll gets near the customer files.",
    "Suppliers must not touch the code, not even under NDA.",
    "I don't want the ledgers seen by anyone who isn't on our payroll.",
    "Externals may under no circumstances have access to the data.",
  ])("is ruled out in %j", (text) => expect(access(text)).toEqual(["forbidden"]));

  it.each([
    "The supplier may access the building from 8 am.",
    "Our competitor lets third parties see its data.",
    "The provider shall handle 3,000 calls a month.",
    "Can outside people see the recordings?",
    "Nobody here has built one before.",
    "The vendor must answer 80 % of the calls.",
    "We see many suppliers in this market.",
  ])("is not told in %j", (text) => expect(access(text)).toEqual([]));
});
