import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { defended } from "../../../test/defended.ts";
import { languageOf } from "../../languages.ts";
import { tablesOf } from "../document.ts";
import { dossier } from "./dossier.ts";

const told = defended(decided("project"));
const whole = dossier(told);
const service = dossier(decided("service"));
const german = dossier(told, { language: await languageOf("de") });
const summaryIn = ({ sections }: typeof whole, id: string) => sections.find((each) => each.id === id)?.summary;

describe("what stands for a section while it is folded", () => {
  it("is one line or two of whole sentences for every question, and nothing for the answer itself", () => {
    for (const { sections } of [whole, service, german]) {
      const [answer, ...evidence] = sections.map(({ summary }) => summary);
      expect(answer).toBeUndefined();
      for (const summary of evidence) {
        expect(summary).toMatch(/^\S.*[.]$/su);
        expect(summary!.length).toBeLessThan(220);
        expect(summary).not.toMatch(/undefined|NaN|null|\{\d\}/);
      }
    }
  });

  it("says other things in every section", () => {
    const summaries = whole.sections.slice(1).map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  it("tells the turn, how sure it is and how many facts there are as the answer does", () => {
    const { facts } = told;
    const answer = JSON.stringify(whole.sections[0]);
    expect(summaryIn(whole, "facts")).toContain(`${facts.length} facts of `);
    const [, value = "-"] = /is (\S+ \S+)/.exec(summaryIn(whole, "change") ?? "") ?? [];
    expect(answer).toContain(value.replace(/\.$/, ""));
  });

  it("says of a decision without a defence that nothing was looked for", () => {
    expect(summaryIn(service, "change")).toMatch(/was not looked for\.$/);
  });

  it("is in the language of the document", () => {
    expect(summaryIn(german, "facts")).toMatch(/^\d+ Tatsachen, Stand /);
  });
});

describe("the foremost facts", () => {
  const tables = tablesOf({ sections: whole.sections.filter(({ id }) => id === "facts") });

  it("are rows of their tables, few of them", () => {
    for (const { foremost = [], rows } of tables) {
      expect(foremost.length).toBeLessThanOrEqual(5);
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...foremost]));
    }
  });

  it("are those on which most hangs: what is weak comes before what is well known", () => {
    const place = tables.find(({ rows }) => rows.length > 12)!;
    const weak = place.rows.filter(({ cells }) => /^(low|assumed)$/.test(String(cells[3]?.[0]))).map(({ id }) => id);
    expect(weak.length).toBeGreaterThan(0);
    expect(place.foremost).toEqual(expect.arrayContaining(weak.slice(0, 2)));
  });
});
