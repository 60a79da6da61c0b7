import { describe, expect, it } from "vitest";
import { usualPace } from "./pace.ts";

describe("the pace of an exploration", () => {
  it("slackens while answers take too long, and never below 256 futures", () => {
    const pace = usualPace();
    expect(pace.trials()).toBe(1024);
    pace.took(120);
    expect(pace.trials()).toBe(512);
    for (let time = 0; time < 5; time++) pace.took(120);
    expect(pace.trials()).toBe(256);
  });

  it("picks up again when answers are quick, and never above 1,024 futures", () => {
    const pace = usualPace();
    pace.took(120);
    pace.took(60);
    expect(pace.trials()).toBe(512);
    for (let time = 0; time < 5; time++) pace.took(10);
    expect(pace.trials()).toBe(1024);
  });
});
