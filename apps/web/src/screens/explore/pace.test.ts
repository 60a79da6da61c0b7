import { describe, expect, it } from "vitest";
import { usualPace } from "./pace.ts";

function after(...times: readonly number[]) {
  const pace = usualPace();
  for (const time of times) pace.took(time);
  return pace.effort();
}

describe("the pace of an exploration", () => {
  it("gives up futures while answers take too long, then sites, and never all", () => {
    expect(after()).toEqual({ trials: 1024, sites: 4 });
    expect(after(120)).toEqual({ trials: 512, sites: 4 });
    expect(after(120, 120, 120)).toEqual({ trials: 256, sites: 3 });
    expect(after(120, 120, 120, 120, 120, 120)).toEqual({ trials: 256, sites: 2 });
  });

  it("stays as it is while answers come in time", () => {
    expect(after(120, 40, 40)).toEqual({ trials: 512, sites: 4 });
  });

  it("picks up again when answers are quick, sites first, and never above what it began with", () => {
    expect(after(120, 120, 120, 10)).toEqual({ trials: 256, sites: 4 });
    expect(after(120, 120, 120, 10, 10, 10, 10, 10)).toEqual({ trials: 1024, sites: 4 });
  });
});
