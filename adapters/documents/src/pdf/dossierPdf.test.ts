import { decide } from "@shoreline/decide";
import { languageOf, printData } from "@shoreline/dossier";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { pdfText } from "../../test/pdfText.ts";
import { dossierPdf } from "./dossierPdf.ts";

const brief = readBrief({
  schema: "brief/1",
  title: "Claims portal",
  work: {
    kind: "project",
    function: "software",
    roles: { softwareDeveloper: 4, qaAnalyst: 2 },
    months: 12,
    start: "2027-02-01",
  },
  company: { home: "us-chicago", currency: "USD", teams: [] },
  candidates: { sites: ["mx-guadalajara", "pl-warsaw"] },
});
const portal = expectOk(decide(expectOk(brief), { trials: 256 }));
const printed = printData(portal);
const pdf = expectOk(await dossierPdf(printed));
const pages = pdfText(pdf);
/** Without blanks: lines are broken anywhere, and the typesetter sets words apart without a sign. */
const solid = (text: string) => text.replaceAll(/[\s\u00a0]/g, "");

describe("the PDF of a dossier", () => {
  it("is the same to the last byte when it is set again", async () => {
    expect(Buffer.from(expectOk(await dossierPdf(printed))).equals(Buffer.from(pdf))).toBe(true);
  });

  it("is a PDF of several pages with selectable words, in English, without a date", () => {
    const file = Buffer.from(pdf).toString("latin1");
    expect(file.slice(0, 5)).toBe("%PDF-");
    expect(file).toContain("/Lang (en)");
    expect(file).not.toMatch(/\/CreationDate|\/ModDate/);
    expect(pages.length).toBeGreaterThan(4);
  });

  it("is in German where the print is, with its head, its foot and its language", async () => {
    const german = expectOk(await dossierPdf(printData(portal, { language: await languageOf("de") })));
    expect(Buffer.from(german).toString("latin1")).toContain("/Lang (de)");
    const told = pdfText(german);
    const first = solid(told[0] ?? "");
    for (const words of ["Entscheidungsdossier", "Wer × wo", `Entscheidung ${portal.id}`, `1 von ${told.length}`])
      expect(first).toContain(solid(words));
  });

  it("opens with a page that can be read alone: title, answer, odds, both pictures, figures, why, what to confirm", () => {
    const first = solid(pages[0] ?? "");
    for (const words of [
      portal.title,
      portal.recommendation.summary,
      "Who × where",
      "What it costs",
      "employer of record",
      "Against it",
      "Key figures",
      "Assumed; confirm",
    ]) {
      expect(first.toLowerCase()).toContain(solid(words).toLowerCase());
    }
    expect(first).toContain("1of" + String(pages.length));
  });

  it("names no field of the data: paper is for people", () => {
    const words = solid(pages.join(""));
    expect(words).not.toContain(solid("In the decision:"));
    expect(words).not.toContain("alternatives[");
  });

  it("answers every question after it, with a bookmark for each", () => {
    const file = Buffer.from(pdf).toString("latin1");
    for (const { title } of printed.sections.slice(1)) expect(file).toContain(`/Title (${title})`);
  });

  it("links figures to their places within the file and to nothing outside", () => {
    const file = Buffer.from(pdf).toString("latin1");
    expect(file.match(/\/Subtype \/Link/g)?.length).toBeGreaterThan(50);
    expect(file).not.toContain("/URI");
  });

  it("shows a text that looks like its own markup as it is", async () => {
    const title = '#set page(fill: red) $x$ @answer *b* `c` "q" \\ #panic("no")';
    const hostile = expectOk(await dossierPdf({ ...printed, title }));
    expect(solid(pdfText(hostile)[0] ?? "")).toContain(solid(title));
  });
});
