import { readFileSync } from "node:fs";
import { decide } from "@shoreline/decide";
import { languageOf } from "@shoreline/dossier";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { shownAnswer } from "./shownAnswer.ts";
import { shownDocument } from "./shownDocument.ts";

const text = readFileSync(new URL("../../../../../examples/patient-portal.yaml", import.meta.url), "utf8");
const reading = expectOk(readBrief(text));

describe("an answer that is shown before its evidence", () => {
  it.each([
    ["pending", "en"],
    ["pending", "de"],
    ["defended", "en"],
    ["defended", "de"],
  ] as const)("is the same that the whole document has: %s, in %s", async (state, tag) => {
    const language = await languageOf(tag);
    const isPending = state === "pending";
    const decision = expectOk(decide(reading, { trials: 256, defended: !isPending }));
    const whole = shownDocument(decision, isPending, language);
    const alone = { ...whole, sections: whole.sections.slice(0, 1), isWhole: false };
    expect(shownAnswer(decision, isPending, language)).toEqual(alone);
    expect(whole).toMatchObject({ isWhole: true, language: tag });
  });
});
