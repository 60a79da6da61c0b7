import { english } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { defended, turnedToRuledOut, undefended } from "../../../test/defended.ts";
import { german } from "../../german/german.ts";
import { answerAlone } from "./answerAlone.ts";
import { dossier } from "./dossier.ts";

const decisions = {
  "a project": decided("project"),
  "a defended project": defended(decided("project")),
  "an undefended project": undefended(decided("project")),
  "a baseline that alone is left": decided("baselineAlone"),
  "a tight budget that answers turn away from": turnedToRuledOut(decided("tightBudget")),
};

describe("the answer alone", () => {
  it.each(Object.entries(decisions))("says of %s what the whole dossier answers, in every language", (_, decision) => {
    for (const language of [english, german]) {
      const whole = dossier(decision, { language });
      expect(answerAlone(decision, { language })).toEqual({ ...whole, sections: whole.sections.slice(0, 1) });
    }
  });
});
