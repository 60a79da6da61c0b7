import { readFileSync } from "node:fs";
import { decide } from "@shoreline/decide";
import { languageOf } from "@shoreline/dossier";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { spokenPage } from "./spokenPage.ts";

const text = readFileSync(new URL("../../../../examples/patient-portal.yaml", import.meta.url), "utf8");
const decision = expectOk(decide(expectOk(readBrief(text)), { trials: 256 }));
const page = terminalText(spokenPage(decision, await languageOf("de")), plainStyle);

describe("the answer in German on a terminal", () => {
  it("says what to do, how often that is best, how firmly it stands, and why", () => {
    expect(page).toContain("Geben Sie es an einen Dienstleister in Chicago.");
    expect(page).toMatch(/Am besten in \d von 10 Zukünften; spart/);
    expect(page).toMatch(/● (?:eindeutig|Tendenz|zu knapp, um es zu sagen): in \d+ % der Zukünfte vor/);
    expect(page).toMatch(/Warum: Gegenüber „eigenes Team in Chicago“: Preis des/);
  });

  it("has the key figures, and the sentences that the answer does not tell", () => {
    expect(page).toMatch(/Kosten, Mittel \(10–90 %\): [\d,]+\sMio\.\s\$ \(/);
    expect(page).toContain("Was schiefgehen kann: ");
  });
});
