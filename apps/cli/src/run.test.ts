import { succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { colouredStyle, plainStyle } from "./page/style.ts";
import { run } from "./run.ts";
import type { Terminal } from "./terminal/terminal.ts";

const BRIEF = `{
  "schema": "brief/1", "title": "Small",
  "work": { "kind": "project", "function": "software", "roles": { "softwareDeveloper": 3 }, "months": 6 },
  "company": { "home": "de-berlin" }, "candidates": { "sites": ["pl-krakow"] }
}`;

/** A terminal that keeps what is written on it. */
function terminal(changed: Partial<Terminal["surroundings"]> = {}) {
  const written = { out: "", err: "", announced: [] as string[] };
  const value: Terminal = {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    outStyle: plainStyle,
    errStyle: plainStyle,
    isDebugging: false,
    version: () => "1.2.3",
    surroundings: {
      readText: async () => succeed(BRIEF),
      readBytes: async () => succeed(new TextEncoder().encode("month,amount\n")),
      writeFaults: async () => [],
      writeOutput: async () => [],
      isSameFile: () => false,
      today: () => "2027-03-01",
      availableBytes: () => 8e9,
      classes: { load: async () => succeed(new Map()), save: async () => succeed("kept") },
      announce: (words) => {
        written.announced.push(words);
        return () => void written.announced.push("taken back");
      },
      ...changed,
    },
  };
  return { value, written };
}

describe("the command line", () => {
  it("announces a simulation and takes the words back before it answers", async () => {
    const { value, written } = terminal();
    expect(await run(["decide", "any", "--trials", "256"], value)).toBe(0);
    expect(written.announced).toEqual(["Simulating 256 futures…", "taken back"]);
    expect(written.out).toMatch(/Kraków|Berlin/);
  });

  it("colours a page only where its terminal does", async () => {
    const { value, written } = terminal();
    await run(["decide", "any", "--trials", "256"], { ...value, outStyle: colouredStyle(90) });
    expect(written.out).toContain("\u001b[36m");
  });

  it("tells a bug in one line, without a stack, and ends with 1", async () => {
    const broken = { readText: () => Promise.reject(new Error("the disk sings")) };
    const { value, written } = terminal(broken);
    expect(await run(["decide", "any"], value)).toBe(1);
    expect(written.err).toContain("This is a bug in Shoreline: the disk sings\n");
    expect(written.err).not.toContain("    at ");
    expect(written.out).toBe("");
  });

  it("shows the stack to who asks for it", async () => {
    const { value, written } = terminal({ readText: () => Promise.reject(new Error("the disk sings")) });
    expect(await run(["decide", "any"], { ...value, isDebugging: true })).toBe(1);
    expect(written.err).toContain("    at ");
  });

  it("answers with the present year where overlap is asked for none", async () => {
    const { value, written } = terminal();
    expect(await run(["overlap", "Berlin", "Pune", "--json"], value)).toBe(0);
    expect(JSON.parse(written.out)).toMatchObject({ year: 2027 });
  });

  it("takes a word after two dashes as it is, also one that looks like an option", async () => {
    const { value, written } = terminal();
    expect(await run(["atlas", "show", "--", "--json"], value)).toBe(2);
    expect(written.out).toBe("");
    expect(written.err).toContain('"--json"');
  });

  it("says which file could not be written after all", async () => {
    const fault = { code: "cli.unwritable", path: "--out", given: "full" };
    const { value, written } = terminal({ writeOutput: async () => [fault] });
    expect(await run(["decide", "any", "--trials", "256", "--out", "x.md", "--json"], value)).toBe(2);
    expect(JSON.parse(written.out)).toEqual({ faults: [fault] });
  });
});
