import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { defended, undefended } from "../../../test/defended.ts";
import { assumptionAnchor } from "../anchors.ts";
import { proseOf } from "../anchorsOf.ts";
import { plainText } from "../prose.ts";
import { dossier } from "../sections/dossier.ts";
import { type FigurePlace, openedFigure } from "./openedFigure.ts";

const decision = defended(decided("project"));

function words(place: FigurePlace, of = decision): string {
  const opened = openedFigure(of, place);
  if (!opened) throw new Error(`Nothing opens at ${place.to}.`);
  const section = { id: "opened", title: opened.title, blocks: opened.blocks };
  return [opened.title, ...proseOf({ title: "", id: "", sections: [section] }).map(plainText)].join("\n");
}

describe("an opened figure", () => {
  it("opens wherever the dossier has a figure that leads on", () => {
    const document = dossier(decision);
    const places = proseOf(document).flatMap((prose) =>
      prose.flatMap((span) => (typeof span === "string" || span.to === undefined ? [] : [span])),
    );
    expect(places.length).toBeGreaterThan(20);
    for (const { to = "", from } of places) {
      expect(openedFigure(decision, { to, from }, document), `${to} ${from}`).toBeDefined();
    }
  });

  it("opens nothing where the dossier has no such place", () => {
    expect(openedFigure(decision, { to: "nowhere" })).toBeUndefined();
  });

  it("says how sure a cost is by its place, however the place is written", () => {
    const { alternative } = decision.recommendation;
    const index = decision.alternatives.findIndex(({ id }) => id === alternative);
    const to = `alternative-${alternative}`;
    const named = words({ to, from: `alternatives[${alternative}].cost.mean` });
    expect(named).toMatch(/on average; .* in the middle; .* in eight futures of ten\. With [\d,]+ futures/);
    expect(words({ to, from: `alternatives.${index}.cost.mean` })).toBe(named);
  });

  it("says of an assumption what it rests on and how far it moves the lead", () => {
    const assumption = decision.assumptions.find(({ influence }) => (influence ?? 0) > 0);
    const said = words({ to: assumptionAnchor(assumption?.path ?? "") });
    expect(said).toContain("points of 100");
    expect(said).toContain("All assumptions");
  });

  it("says where the answer turns with what it stands on", () => {
    expect(words({ to: "brief-work" })).toContain("when how long the work lasts is");
  });

  it("says that nothing was reckoned where nobody asked", () => {
    expect(words({ to: "brief-work" }, undefended(decision))).toContain("not reckoned");
  });
});
