import { describe, expect, it } from "vitest";
import { guessedMeasure, guessedUnit } from "./guessedUnits.ts";

describe("the name of a column", () => {
  it.each([
    ["effort_person_hours", "person-hours"],
    ["ActualHours", "person-hours"],
    ["effort_person_months", "person-months"],
    ["PM", "person-months"],
    ["effort (man-days)", "person-days"],
    ["Aufwand PT", "person-days"],
    ["Aufwand Stunden", "person-hours"],
    ["effort", undefined],
    ["payment", undefined],
  ])("%s tells the unit %s", (name, unit) => {
    expect(guessedUnit(name)).toBe(unit);
  });

  it("is overruled by what stands beside the figures", () => {
    expect(guessedUnit("effort_hours", "PM")).toBe("person-months");
    expect(guessedUnit("effort", "d")).toBe("person-days");
    expect(guessedUnit("effort", "Tage")).toBe("person-days");
  });

  it.each([
    ["size_fp", "functionPoints"],
    ["AFP", "functionPoints"],
    ["Function Points", "functionPoints"],
    ["storyPoints", "storyPoints"],
    ["size_kloc", "kloc"],
    ["KSLOC", "kloc"],
    ["size_loc", undefined],
    ["size_cosmic_fp", "cosmic"],
    ["UCP", "useCasePoints"],
    ["screens", undefined],
  ])("%s tells the measure %s", (name, measure) => {
    expect(guessedMeasure(name)).toBe(measure);
  });
});
