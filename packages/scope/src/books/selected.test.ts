import { describe, expect, it } from "vitest";
import { isSelected, selectionFaults } from "./selected.ts";

describe("a selection", () => {
  it("takes codes and names, whatever their case and leading zeros", () => {
    expect(isSelected({ only: ["471100"] }, "0000471100", "")).toBe(true);
    expect(isSelected({ only: ["service DESK"] }, "471100", "Service Desk")).toBe(true);
    expect(isSelected({ only: ["4711"] }, "471100", "")).toBe(false);
  });

  it("takes all that begin with what stands before a star", () => {
    expect(isSelected({ only: ["47*"] }, "0471100", "")).toBe(true);
    expect(isSelected({ without: ["47*"] }, "471100", "")).toBe(false);
    expect(isSelected({ only: ["*"] }, "", "")).toBe(false);
  });

  it("without any wish takes all", () => {
    expect(isSelected({}, "", "")).toBe(true);
  });

  it("names each wish that nothing meets, with the nearest that there is", () => {
    const faults = selectionFaults({ only: ["471101"], without: ["x*"] }, { code: "c", path: "p" }, [
      "471100",
      "",
      "471100",
    ]);
    expect(faults).toMatchObject([
      { given: '"471101"', allowed: "471100", hint: expect.stringContaining("471100") as string },
      { given: '"x*"', allowed: "471100" },
    ]);
  });
});
