import { cities, factCatalogue, roles, sources } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import { compareReply, listReply, showReply, sourcesReply } from "./atlasReplies.ts";

const textOf = (reply: Reply) => (reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : "");
type Row = Record<string, readonly unknown[]>;
const documentOf = (reply: Reply) => (reply.kind === "answer" ? reply.document : {}) as Record<string, readonly Row[]>;

describe("atlas", () => {
  it("list names the id of every city", () => {
    const text = textOf(listReply());
    expect(cities().filter(({ id }) => !text.includes(id))).toEqual([]);
  });

  it("show answers every key of the catalogue and every role, with date, source and confidence", () => {
    const { facts = [], wages = [] } = documentOf(showReply(["Kraków"]));
    expect(facts).toHaveLength(factCatalogue.length);
    expect(wages).toHaveLength(roles().length);
    for (const fact of [...facts, ...wages]) {
      expect(fact).toMatchObject({
        date: expect.any(String),
        source: expect.any(String),
        confidence: expect.any(String),
      });
    }
    expect(textOf(showReply(["Kraków"]))).toMatch(/^Kraków, Poland\n/);
  });

  it("show of a country says which city stands for it", () => {
    expect(textOf(showReply(["DE"]))).toContain("Germany (its main city is ");
  });

  it("compare gives the same figures as show, in the order asked for, four abreast", () => {
    const names = ["Pune", "Berlin", "Cebu", "Bogotá", "Warsaw"];
    const { facts } = documentOf(compareReply(names));
    for (const [index, name] of names.entries()) {
      expect(facts?.map((row) => row["facts"]?.[index])).toEqual(documentOf(showReply([name]))["facts"]);
    }
    expect(textOf(compareReply(names)).match(/^Facts$/gm)).toHaveLength(2);
  });

  it("sources names every source with its licence", () => {
    const text = textOf(sourcesReply()).replaceAll(/\s+/g, " ");
    expect(sources().filter(({ id, licence }) => !text.includes(id) || !text.includes(licence))).toEqual([]);
  });

  it("refuses all unknown places at once", () => {
    const reply = compareReply(["Pune", "Gotham", "Atlantis"]);
    expect(reply.kind === "refusal" ? reply.faults.map(({ path }) => path) : []).toEqual(["PLACE 2", "PLACE 3"]);
  });
});
