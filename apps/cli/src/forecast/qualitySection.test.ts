import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { durationSection, qualitySection } from "./qualitySection.ts";

const text = (sections: Parameters<typeof terminalText>[0]) => terminalText(sections, plainStyle);

describe("how good a forecast is", () => {
  it("is said of own projects with their accuracy, what is not told, and the most similar ones", () => {
    const accuracy = {
      n: 41,
      sa: 0.79,
      mae: 538,
      mdae: 227,
      pred25: 0.66,
      mmre: 0.19,
      crpsLog: 0.144,
      coverage80: 0.8,
      intervalFactor80: 1.95,
    };
    const nearest = [{ line: 7, effort: 1810, known: { functionPoints: 210, type: "new" } }];
    const own = {
      accuracy,
      unit: "person-hours",
      unknown: ["language"],
      newGround: [
        { column: "functionPoints", given: 9000, kind: "range", seen: [30, 1500] },
        { column: "type", given: "port", kind: "word", seen: ["new", "migration"] },
      ],
      nearest,
      from: "2019-01-10",
      until: "2025-12-01",
    } as const;
    const quality = {
      basis: "own projects",
      intervalFactor80: 2,
      class: "house",
      projects: 41,
      fitted: "2026-11-22",
      own,
    } as const;
    expect(text(qualitySection(quality, "project"))).toMatchInlineSnapshot(`
      "How good this forecast is
        It rests on 41 past projects of your own, class house, fitted on 22 Nov 2026.
        The range of the estimate spans a factor of 2.
        · 41 projects, from 10 Jan 2019 to 1 Dec 2025, each forecast by the others
          from as much as is known here: 79 % better than guessing, half of them
          within 227 person-hours, 80 % inside a range that promises 80 %
        · Would tell more, if the brief gave it under work.features: language
        · New ground, where the range promises too much: functionPoints 9,000; past
          projects had 30 to 1,500
        · New ground, where the range promises too much: type port; past projects had
          new, migration
        · Most similar: line 7, 1,810 person-hours (functionPoints 210, type new)
      "
    `);
  });

  it("is said of published projects with how many of how many organisations, and how old they are", () => {
    const published = [
      { measure: "story points", basis: "judged", n: 1281, organisations: 5, date: "2023", source: "two teams" },
    ];
    const words = text(
      qualitySection({ basis: "published projects", intervalFactor80: 16, published }, "project"),
    ).replaceAll(/\s+/g, " ");
    expect(words).toContain(
      "1,281 projects by story points of 5 other organisations, the youngest of 2023; the middle is judged",
    );
  });
});

describe("how long it takes", () => {
  it("stands beside the months of the brief", () => {
    const section = durationSection({
      p10: 7.4,
      p50: 16,
      p90: 30.4,
      planned: 14,
      shareWithin: 0.41,
      n: 805,
      source: "sets",
    });
    const words = text(section).replaceAll(/\s+/g, " ");
    expect(words).toContain("took 16 months, eight of ten between 7.4 and 30.4 (805 published ones)");
    expect(words).toContain("The 14 months of the brief were enough in 41 % of them.");
  });
});
