import { Grounds } from "@shoreline/economics";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guideDesk } from "./guideDesk.ts";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../../../examples/patient-portal.yaml"), "utf8");
const desk = guideDesk(new Grounds());

describe("the guide on a page", () => {
  it("is listed in the language of the page, with the same ids", async () => {
    const [english, german] = [await desk.guide("en"), await desk.guide("de")];
    expect([english.language, german.language]).toEqual(["en", "de"]);
    const ids = (of: typeof english) => of.themes.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids(german)).toEqual(ids(english));
    expect(german.themes.map(({ title }) => title)).not.toEqual(english.themes.map(({ title }) => title));
  });

  it("finds a German question on a German page, and an English one on either", async () => {
    const wanted = { ok: true, value: "does-it-need-an-entity" };
    expect(await desk.findInGuide("brauche ich eine Firma im Ausland?", "de")).toEqual(wanted);
    expect(await desk.findInGuide("do I need a company abroad?", "de")).toEqual(wanted);
    expect(await desk.findInGuide("do I need a company abroad?", "en")).toEqual(wanted);
    expect(await desk.findInGuide("Apfelkuchen", "de")).toMatchObject({ ok: false });
  });

  it("tells an entry in that language, and the case of a brief as well", async () => {
    const german = await desk.guideEntry("total-cost", "de", EXAMPLE);
    expect(german).toMatchObject({ language: "de", title: "Gesamtkosten", inYourCaseLanguage: "de" });
    const english = await desk.guideEntry("total-cost", "en", EXAMPLE);
    expect(english).toMatchObject({ language: "en", title: "total cost", inYourCaseLanguage: "en" });
    expect(english?.answer).not.toBe(german?.answer);
    expect(english?.inYourCase).toMatch(/the total cost is \$/);
    expect(german?.inYourCase).toMatch(/sind die Gesamtkosten .+\s\$ in der Mitte/);
  });

  it("has nothing under an address that is no entry", async () => {
    expect(await desk.guideEntry("offshore-everything", "de")).toBeUndefined();
  });
});
