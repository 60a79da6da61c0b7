import { describe, expect, it } from "vitest";
import { fileStem } from "./fileStem.ts";

const stem = (title: string) => fileStem(title, "decision");

describe("the name of a file", () => {
  it("is its title in plain letters, with a hyphen for what stands between words", () => {
    expect(stem("Patient portal (2nd try)")).toBe("Patient-portal-2nd-try");
    expect(stem("  Büro – Zürich/Genève ")).toBe("Buro-Zurich-Geneve");
  });

  it("is the same however an umlaut is stored", () => {
    expect(stem("Zürich".normalize("NFD"))).toBe(stem("Zürich".normalize("NFC")));
  });

  it("keeps letters that have no plain letter inside", () => {
    expect(stem("Straße in Łódź, Ærø")).toBe("Strasse-in-Lodz-AEro");
  });

  it("is at most 60 signs long, and ends in no hyphen where it is cut", () => {
    expect(stem(`${"a".repeat(59)} and more`)).toBe("a".repeat(59));
    expect(stem("b".repeat(100))).toBe("b".repeat(60));
  });

  it("is a name also where nothing of the title can stand in one", () => {
    expect(stem("日本")).toBe("decision");
    expect(fileStem("…", "file")).toBe("file");
  });
});
