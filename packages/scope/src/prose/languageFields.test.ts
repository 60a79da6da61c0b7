import { describe, expect, it } from "vitest";
import { schemaFaults } from "../schemaFaults.ts";
import { withItemAt, withValueAt } from "./languageBrief.ts";
import { type LanguageField, languageFields } from "./languageFields.ts";
import measureList from "./languageMeasures.json" with { type: "json" };
import { languageQuestion } from "./languageQuestion.ts";

const EXAMPLES = { date: "2027-02-01", place: "Munich", country: "Poland", residency: "EU", currency: "EUR" } as const;

function exampleOf({ kind, words }: LanguageField): string | number {
  if (kind === "figure" || kind === "level") return 0.9;
  return kind in EXAMPLES ? EXAMPLES[kind as keyof typeof EXAMPLES] : (words?.[0] ?? "none");
}

/** The faults of a brief that holds one field, besides what is missing. */
function faultsWith(field: LanguageField, value: string | number) {
  const path = field.path.split(".");
  const brief = field.isList === true ? withItemAt({}, path, value) : withValueAt({}, path, value);
  return schemaFaults(brief).filter(({ code }) => code !== "brief.missing");
}

describe("the fields that a model is asked for", () => {
  it.each(languageFields.map((field) => [field.path, field] as const))("stand in the brief: %s", (_, field) => {
    const value = field.path === "work.months" || field.path === "company.headcount" ? 12 : exampleOf(field);
    expect(faultsWith(field, value)).toEqual([]);
  });

  it("have a measure that is known where they are figures", () => {
    const measured = languageFields.filter(({ kind }) => kind === "figure" || kind === "level");
    expect(measured.filter(({ measure }) => !(measure !== undefined && measure in measureList.measures))).toEqual([]);
  });

  it("each have a line in the question, with the words that are allowed", () => {
    const { instructions, schema } = languageQuestion("any text");
    for (const { path, words = [] } of languageFields) {
      const line = instructions
        .split("\n")
        .find((each) => each.startsWith(`${path}:`) || each.startsWith(`${path} (list):`));
      expect(line, path).toBeDefined();
      expect(line).toContain(words.join(", "));
    }
    expect(JSON.stringify(schema)).toContain('"work.months"');
  });
});
