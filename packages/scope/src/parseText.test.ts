import { describe, expect, it } from "vitest";
import { parseText } from "./parseText.ts";

function faultsOf(text: string) {
  const parsed = parseText(text, "brief.yaml");
  return parsed.ok ? [] : parsed.faults;
}

function aliasList(name: string, below: string) {
  return `${name}: &${name} [${Array(9).fill(`*${below}`).join(", ")}]`;
}

describe("parsing the text of a brief", () => {
  it("reads YAML 1.2, where no is a word and a date is text", () => {
    expect(parseText("a: no\nb: 2027-02-01\nc: 0o17\nd: 012", "")).toEqual({
      ok: true,
      value: { a: "no", b: "2027-02-01", c: 15, d: 12 },
    });
  });

  it("reads JSON that is indented with tabs, and with a byte order mark before it", () => {
    expect(parseText('\ufeff{\n\t"a": [\n\t\t1,\n\t\t2\n\t]\n}', "")).toEqual({ ok: true, value: { a: [1, 2] } });
  });

  it("says line and column of broken syntax", () => {
    expect(faultsOf("title: x\nwork: { kind: project\ncompany: y")).toMatchObject([
      { code: "brief.syntax", path: "brief.yaml", given: expect.stringMatching(/at line \d+, column \d+$/) },
    ]);
  });

  it("says where a key stands twice, in YAML and in JSON", () => {
    expect(faultsOf("title: x\nwork: 1\ntitle: y\n")).toMatchObject([
      { code: "brief.duplicate-key", given: '"title" twice, at line 3, column 1', allowed: "each key once" },
    ]);
    expect(faultsOf('{ "a": { "b": 1, "b": 2 } }')).toMatchObject([{ code: "brief.duplicate-key" }]);
  });

  it("refuses two documents in one text", () => {
    expect(faultsOf("title: x\n---\ntitle: y\n---\ntitle: z")).toEqual([
      {
        code: "brief.several-documents",
        path: "brief.yaml",
        given: "two documents or more, the second from line 2, column 1",
        allowed: "one brief",
        hint: "Keep each brief in a file of its own, or remove the line --- between them.",
      },
    ]);
  });

  it("takes the marks that start and end a single document", () => {
    expect(parseText("---\ntitle: x\n...\n", "")).toEqual({ ok: true, value: { title: "x" } });
  });

  it("refuses a text of more than a million characters without parsing it", () => {
    expect(faultsOf(`title: ${"x".repeat(1_000_000)}`)).toMatchObject([
      { code: "brief.too-large", given: "1000007 characters", allowed: "at most 1000000 characters" },
    ]);
  });

  it.each(["", "   \n\t\n"])("refuses a text with nothing in it: %j", (text) => {
    expect(faultsOf(text)).toMatchObject([{ code: "brief.empty", path: "brief.yaml" }]);
  });

  it.each(["PK\u0003\u0004\u0014\u0000", "%PDF-1.7\n\ufffd\ufffd", "title: a\u0000b"])(
    "refuses binary data: %j",
    (text) => {
      expect(faultsOf(text)).toMatchObject([
        { code: "brief.not-text", hint: expect.stringContaining("workbook or PDF") },
      ]);
    },
  );

  it("refuses aliases that unfold a thousand million times", () => {
    const bomb = [
      "a: &a [x]",
      aliasList("b", "a"),
      aliasList("c", "b"),
      aliasList("d", "c"),
      aliasList("e", "d"),
      aliasList("f", "e"),
    ].join("\n");
    expect(faultsOf(bomb)).toMatchObject([{ code: "brief.unreadable", given: "aliases that unfold without end" }]);
  });

  it("takes an alias that says the same thing twice", () => {
    expect(parseText("a: &range { p10: 1 }\nb: *range", "")).toEqual({
      ok: true,
      value: { a: { p10: 1 }, b: { p10: 1 } },
    });
  });

  it("refuses nesting that no stack could hold", () => {
    expect(faultsOf("[".repeat(100_000))).toMatchObject([
      { code: "brief.unreadable", given: "nesting that is too deep" },
    ]);
  });

  it("reads twenty thousand keys in seconds, not minutes", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `key${i}: ${i}`).join("\n");
    // The parser's own check for repeated keys compares each pair: it took 148 s for 100,000 keys.
    const start = performance.now();
    expect(parseText(text, "").ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
