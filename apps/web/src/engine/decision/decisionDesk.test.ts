import { readFileSync } from "node:fs";
import { Grounds } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decisionDesk } from "./decisionDesk.ts";

const brief = readFileSync(new URL("../../../../../examples/patient-portal.yaml", import.meta.url), "utf8");
const desk = decisionDesk(new Grounds());
const { decision } = expectOk(await desk.decide({ brief, trials: 256 }));

describe("a decision in the language of the page", () => {
  it("is shown, opened and taken along in it", async () => {
    const shown = await desk.shownIn(decision, true, "de");
    expect(shown.sections.map(({ language }) => language)).toEqual(shown.sections.map(() => "de"));
    const opened = await desk.openedFigure(decision, { to: "assumptions" }, true, "de");
    expect([opened?.title, opened?.to]).toEqual(["Annahmen", "assumptions"]);
    expect(await desk.decisionFile(decision, "html", "de")).toContain('<html lang="de">');
  });

  it("is the same data in every language", async () => {
    const [english, german] = await Promise.all([
      desk.decisionFile(decision, "json", "en"),
      desk.decisionFile(decision, "json", "de"),
    ]);
    expect(german).toBe(english);
  });

  it("is named in a list by what is recommended, which needs the id alone", async () => {
    const ids = ["vendor@in-pune", "improve"];
    expect(await desk.recommended(ids, "en")).toEqual(["Vendor in Pune.", "Improve what you have."]);
    expect(await desk.recommended(ids, "de")).toEqual(["Dienstleister (Pune).", "Bestehendes verbessern."]);
  });
});
