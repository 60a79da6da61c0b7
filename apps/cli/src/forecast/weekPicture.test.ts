import { describe, expect, it } from "vitest";
import { weekPicture } from "./weekPicture.ts";

const day = (from: number, heads: readonly number[]) =>
  Array.from({ length: 48 }, (_, halfHour) => heads[halfHour - from] ?? 0);
const closed = day(0, []);

describe("the picture of a week", () => {
  it("draws all open days to one scale from the first open half hour, and leaves out days on which nobody works", () => {
    const week = [day(16, [2, 8, 8, 4, 1]), day(18, [4, 0, 4]), closed, closed, closed, closed, closed];
    expect(weekPicture(week)).toEqual(["     8   1  most", "Mon  ▃██▅▂  8", "Tue    ▅ ▅  4"]);
  });

  it("has 48 signs a day where the line never closes, and fits a terminal of 80 columns", () => {
    const always = Array.from({ length: 7 }, () =>
      day(
        0,
        Array.from({ length: 48 }, () => 120),
      ),
    );
    const lines = weekPicture(always);
    expect(lines).toHaveLength(8);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(74);
  });
});
