import { expect, it } from "vitest";
import { argumentPath } from "./argumentPath.ts";

it.each([
  ["--trials", "trials"],
  ["--class", "forecastClass"],
  ["PLACE", "places[0]"],
  ["PLACE 2", "places[1]"],
  ["BRIEF", "brief"],
  ["BEFORE: work.kind", "before: work.kind"],
  ["work.effort.p10", "work.effort.p10"],
  ["", ""],
])("what the command line calls %j is the argument %j", (typed, argument) => {
  expect(argumentPath(typed)).toBe(argument);
});
