import type { Decision } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import claimsPortal from "../../test/claimsPortal.json" with { type: "json" };
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { decisionPage, titledDecisionPage } from "./decisionPage.ts";

/** A decision from 256 futures, kept as it was, so that its page can be read word for word. */
const decision = claimsPortal as unknown as Decision;
const printed = (changed: Partial<Decision> = {}) =>
  terminalText(titledDecisionPage({ ...decision, ...changed }), plainStyle);

describe("the page of a decision", () => {
  it("reads from the answer to how it was computed", () => {
    expect(printed()).toMatchInlineSnapshot(`
      "Claims portal

      Give it to the vendor acme in Kraków. Best in 5 of 10 futures; saves €619 k
      (€165 k to €1.1 m) against your own team in Berlin.
      ● leaning: ahead of your own team in Berlin in 7 of 10 futures, give or take 9
      in 100

      Why
        · Against your own team in Berlin, it is ahead on return on what is invested,
          cost and flexibility of scale.
        · Where the money moves against the baseline: pay −€1.1 m, the vendor's price
          +€1.0 m, social charges and benefits −€285 k, line managers −€163 k.
        · What speaks against it most is control.
        · Check first: how rare the skill is in your company; how much the work sets
          you apart.

      The alternatives
                                       ranks first       cost, EUR m  saves  months to
                                                    median (p10–p90)            output
        ●  Kraków vendor acme          ██▋    52 %     1.5 (1.0–2.4)  +28 %          2
        ○  Berlin own team             █▌     30 %     2.0 (1.4–3.1)      –          4
           Berlin vendor               ▋      13 %     2.1 (1.5–3.5)   −7 %          1
           Lisbon employer of record   ▎       4 %     2.2 (1.5–3.3)   −7 %          3
           Lisbon vendor                       0 %     2.2 (1.5–3.5)  −10 %          3
           Kraków employer of record           1 %     2.4 (1.6–3.8)  −21 %          3
           Lisbon                              0 %     2.4 (1.6–3.3)  −15 %          5
           build-operate-transfer
           Kraków                              0 %     2.5 (1.8–3.9)  −27 %          4
           build-operate-transfer
           Lisbon own centre                   0 %     2.8 (2.1–3.7)  −36 %          6
           Kraków own centre                   0 %     3.0 (2.3–4.4)  −52 %          6
        ● recommended · ○ what the savings are measured against.

      Who × where
                                home                near             far
        own staff               ▒▒▒  30 % baseline        0 % −36 %   ╳
        employer of record       ·                  ░░░   5 % −7 %    ╳
        vendor                  ░░░  13 % −7 %      ▓▓▓  52 % +28 %   ╳
        build-operate-transfer   ·                        0 % −15 %   ╳
        freelancers              ╳                   ╳                ╳
        Shade: how often it ranks first. Figure: the best saving there. ╳ nothing
        feasible, · nothing considered.

      On average from €2.2 m (your own team in Berlin) to €1.6 m (the vendor acme in
      Kraków)
        pay                          −€1.1 m  ████████████████████████
        the vendor's price           +€1.0 m  ██████████████████████▊
        social charges and benefits  −€285 k  ██████▎
        line managers                −€163 k  ███▋
        setting up                   −€135 k  ███
        13 smaller lines              +€19 k  ▍

      Ruled out: 8 of 18 alternatives
        · limits.minOverlapHours (7.5 h a day or more) rules out 5 alternatives:
          employer of record, vendor, build-operate-transfer, own staff, freelancers
          in Pune. For employer of record in Pune: feasible if 7.1 shared hours a day
          are enough.
        · limits.forbid (any party but freelancers) rules out 4 alternatives:
          freelancers in Pune, Berlin, Lisbon, Kraków. For freelancers in Pune:
          feasible if the limits allow freelancers.

      Check first: assumptions by how far they move the lead (points of 100)
        · 4.3: nature.specialisation = 0.4. Software is specified while it is built,
          by people who share much that is not written down. How rare the skill is in
          the company is taken as usual; state it where you have the people or none of
          them.
        · 2.8: nature.core = 0.4. Software is specified while it is built, by people
          who share much that is not written down. How much the work sets a company
          apart is taken as usual; state it where this work is special to you.
        · 2.2: parameters.ownUtilisation = 0.9 (0.84 to 0.95) share of paid hours.
          Paid hours of own staff that reach the work; evidence: assumption.
        · 2.1: nature.tacitKnowledge = 0.4. Software is specified while it is built,
          by people who share much that is not written down. The share of know-how
          that is in heads is taken as usual for such work.
        · 1.8: parameters.terminationCost = 0.25 (0.15 to 0.4) share of a year's
          value. What an early end costs; evidence: assumption.
        2 more assumptions move it less, or not at all; --json lists them.

      Best by return
        · By return on what is paid once, the best is the vendor acme in Kraków, in 9
          of 10 futures.

      How this was computed
        · The work: 18,100 person-hours (11,900 to 28,900) over 18 months from 1 Mar
          2027.
        · 256 futures drawn from seed 1; the same command gives the same answer to the
          last byte.
        · Facts: atlas 1.0.0 of 21 Nov 2026, 4 of them; sites considered: Berlin,
          Pune, Kraków, Lisbon.
        · Decision 8f60e15fdfec57a5ef6ad71800e9c39d.
      "
    `);
  });

  it("keeps the order: sentence, odds, reasons, table, who × where, bridge, ruled out, assumptions, return, computation", () => {
    const titles = decisionPage(decision).map(({ title }) => (title ?? "").split(/[:(]/)[0]?.trim());
    expect(titles.map((title) => title?.replace(/^On average.*/, "Bridge"))).toEqual([
      "",
      "Why",
      "The alternatives",
      "Who × where",
      "Bridge",
      "Ruled out",
      "Check first",
      "Best by return",
      "How this was computed",
    ]);
  });

  it("stays within 80 columns, also with a title of wide characters and steering signs", () => {
    const lines = printed({ title: `\u001b[31m${"東京".repeat(60)}` }).split("\n");
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    expect(lines.join("")).not.toContain("\u001b");
  });

  it("says too close to call before anything else about the odds", () => {
    const recommendation = { ...decision.recommendation, verdict: "tooCloseToCall" as const };
    expect(printed({ recommendation })).toContain("● too close to call: ");
  });

  it("shows what the cost is made of where the baseline itself is recommended", () => {
    const page = printed({ baseline: decision.recommendation.alternative, why: { ...decision.why, bridge: [] } });
    expect(page).toMatch(/What the .+ are made of, on average/);
    expect(page).not.toContain("On average from");
  });
});
