import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { defended, undefended } from "../../../test/defended.ts";
import { assumptionAnchor } from "../anchors.ts";
import { proseOf } from "../anchorsOf.ts";
import { plainText } from "../prose.ts";
import { dossier } from "../sections/dossier.ts";
import { type FigurePlace, openedFigure, type OpenOptions } from "./openedFigure.ts";

const decision = defended(decided("project"));

function words(place: FigurePlace, of = decision, options: OpenOptions = {}): string {
  const opened = openedFigure(of, place, options);
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
      expect(openedFigure(decision, { to, from }, { document }), `${to} ${from}`).toBeDefined();
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

  it("says that it comes while it is still being reckoned", () => {
    const said = words({ to: "brief-work" }, undefended(decision), { isPending: true });
    expect(said).toContain("still being reckoned");
    expect(said).not.toContain("not reckoned");
  });

  it("says of what is worth to know how much, of what, what to do and where the answer turns with it", () => {
    const path = "parameters.ownUtilisation";
    const place = { to: assumptionAnchor(path), from: `valueOfInformation.byInput[${path}].value` };
    const said = words(place);
    expect(said).toMatch(/^What it is worth to know paid hours of own staff/);
    // 120,000 of 310,000 in money; 0.006 of 0.0155 points.
    for (const part of [
      "$120 k, or 0.6 points of 100 (± 0.04)",
      "$310 k; this alone is 39 %",
      "costs less than $120 k",
    ])
      expect(said).toContain(part);
    expect(said).toMatch(/The answer turns to .* when paid hours of own staff/);
    expect(openedFigure(decision, place)?.to).toBe("information");
  });

  it("shows the largest lines of a cost, which with the smaller ones make up all of it", () => {
    const { alternative } = decision.recommendation;
    const place = { to: `alternative-${alternative}`, from: `alternatives[${alternative}].cost.mean` };
    const table = openedFigure(decision, place)?.blocks.find((block) => block.kind === "table");
    const shares = (table?.table.rows ?? []).map(({ cells }) => Number.parseFloat(plainText(cells[2] ?? [])));
    expect(shares).toHaveLength(6);
    // Six shares are each rounded to a whole percent.
    expect(Math.abs(shares.reduce((sum, each) => sum + each, 0) - 100)).toBeLessThanOrEqual(3);
    expect(shares.slice(0, 5)).toEqual(shares.slice(0, 5).toSorted((a, b) => b - a));
    expect(words(place)).toContain("moves it: it saves");
  });

  it("leads on only to places that open, from the lines of every alternative", () => {
    const document = dossier(decision);
    for (const { id } of decision.alternatives.filter(({ feasible }) => feasible)) {
      const opened = openedFigure(
        decision,
        { to: `alternative-${id}`, from: `alternatives[${id}].cost.mean` },
        { document },
      );
      const section = { id: "opened", title: "", blocks: opened?.blocks ?? [] };
      const spans = proseOf({ title: "", id: "", sections: [section] }).flat();
      const places = spans.flatMap((span) => (typeof span === "string" || span.to === undefined ? [] : [span.to]));
      for (const to of places) expect(openedFigure(decision, { to }, { document }), `${id} ${to}`).toBeDefined();
    }
  });

  it("lists what is assumed by how far it moves the lead, ten at most", () => {
    const list = openedFigure(decision, { to: "assumptions" })?.blocks.find((block) => block.kind === "list");
    expect(list?.items).toHaveLength(10);
    const moved = (list?.items ?? []).map((item) =>
      Number.parseFloat(/: ([\d.]+) points/.exec(plainText(item))?.[1] ?? "0"),
    );
    expect(moved).toEqual(moved.toSorted((a, b) => b - a));
    expect(moved[0]).toBeGreaterThan(0);
    expect(words({ to: "assumptions" })).toContain(`The other ${decision.assumptions.length - 10} `);
  });

  it("says which question a share of futures answers: best of all, or ahead of the rival", () => {
    const { alternative } = decision.recommendation;
    const ofAll = words({ to: "ranks", from: "recommendation.confidenceShare" });
    const ofRival = words({ to: "sure", from: `alternatives[${alternative}].winsAgainstBest.probability` });
    expect(ofAll).toMatch(/How often is it the best of all \d+ alternatives\?/);
    expect(ofRival).toMatch(/How often is it ahead of .+ alone\?/);
    for (const said of [ofAll, ofRival]) expect(said).toContain("is another question");
  });
});
