import { describe, expect, it } from "vitest";
import { publishedParameters } from "@shoreline/economics";
import { reading, smallProduction, smallProject, smallService } from "../test/briefs.ts";
import { considered } from "./considered.ts";
import { weighedCriteria } from "./criteria/weighedCriteria.ts";
import { drawnInputs } from "./drawn/drawnInputs.ts";
import { drawnKinds } from "./drawnKinds.ts";
import { judgedAll, valueExpressions } from "./simulation.ts";

const { singles, paths, events } = drawnKinds;

/** Kinds of everything that is drawn for costs and criteria of a brief. */
function kindsDrawn(brief: Parameters<typeof reading>[0]): readonly string[] {
  const { setting, options, baseline } = considered(reading(brief), publishedParameters, { seed: 1, trials: 16 });
  const placements = options.map(({ named }) => named.placement);
  const judged = judgedAll(setting, placements, baseline.placement);
  const weighed = weighedCriteria(setting.brief.priorities);
  const drawn = drawnInputs(judged.flatMap((each) => [each.flow.cost, ...valueExpressions(each, weighed)]));
  return [...new Set(drawn.map(({ path }) => kindOf(path)))];
}

function kindOf(path: string): string {
  const [first, , last] = path.split("/");
  return last === undefined ? path : `${first}/*/${last}`;
}

describe("the list of what is drawn", () => {
  it("names everything once", () => {
    const all = [...singles, ...paths, ...events];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["a project", smallProject],
    ["a service", smallService],
    ["a production", smallProduction],
    [
      "divided work",
      {
        ...smallService,
        work: {
          ...(smallService["work"] as object),
          split: [
            { name: "core", share: 0.6 },
            { name: "data", share: 0.4 },
          ],
        },
      },
    ],
  ])("has a place for all that %s draws", (_, brief) => {
    const known = new Set([...singles, ...paths, ...events]);
    expect(kindsDrawn(brief).filter((kind) => !known.has(kind))).toEqual([]);
  });

  it("has places for the weights of all criteria of a brief without priorities", () => {
    for (const { key } of weighedCriteria({ kind: "none" })) expect(singles).toContain(`weights/criterion/${key}`);
  });
});
