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

      Hire your own people in Pune through an employer of record. Best in 4 of 10
      futures; saves €889 k (€474 k to €1.4 m) against your own team in Berlin.
      ● leaning: ahead of a vendor in Pune in 7 of 10 futures, give or take 9 in 100

      Why
        · Against a vendor in Pune, it is ahead on control, continuity and cultural
          integration.
        · Where the money moves against the baseline: pay −€726 k, social charges and
          benefits −€234 k, handing over knowledge +€162 k, line managers −€114 k.
        · What speaks against it most is depth of talent.
        · Check first: nature.specialisation and nature.core.

      The alternatives
                                       ranks first       cost, EUR m  saves  months to
                                                    median (p10–p90)            output
        ●  Pune employer of record     ██     41 %     1.2 (0.8–1.9)  +40 %          3
           Pune vendor                 ▌      10 %     1.3 (0.9–2.0)  +36 %          3
           Kraków vendor acme          ▌      11 %     1.5 (1.0–2.4)  +28 %          2
           Pune                              < 1 %     1.4 (1.0–2.0)  +32 %          4
           build-operate-transfer
        ○  Berlin own team             █      20 %     2.0 (1.4–3.1)      –          4
           Berlin vendor               ▍       7 %     2.1 (1.5–3.5)   −7 %          1
           Pune freelancers            ▍       7 %     1.6 (1.0–2.9)  +18 %          2
           Pune own centre                     0 %     1.9 (1.5–2.5)   +5 %          6
           Kraków employer of record           0 %     2.4 (1.6–3.8)  −19 %          3
           Kraków                              0 %     2.5 (1.8–3.9)  −28 %          4
           build-operate-transfer
           Berlin freelancers          ▏       4 %     2.8 (1.9–4.8)  −42 %          2
           Kraków freelancers                  0 %     3.5 (2.2–6.1)  −81 %          2
        ● recommended · ○ what the savings are measured against. 1 more are feasible
        and rank behind their like.

      Who × where
                                home                near             far
        own staff               ░░░  20 % baseline        0 % −71 %        0 % +5 %
        employer of record       ·                        0 % −19 %  ▒▒▒  41 % +40 %
        vendor                  ░░░   7 % −7 %      ░░░  11 % +28 %  ░░░  10 % +36 %
        build-operate-transfer   ·                        0 % −28 %        0 % +32 %
        freelancers             ░░░   4 % −42 %           0 % −81 %  ░░░   7 % +18 %
        Shade: how often it ranks first. Figure: the best saving there. ╳ nothing
        feasible, · nothing considered.

      On average from €2.2 m (your own team in Berlin) to €1.3 m (own people in Pune
      through an employer of record)
        pay                          −€726 k  ████████████████████████
        social charges and benefits  −€234 k  ███████▊
        handing over knowledge       +€162 k  █████▍
        line managers                −€114 k  ███▊
        setting up                    −€95 k  ███▏
        15 smaller lines             +€118 k  ███▉

      Check first: assumptions by how far they move the lead (points of 100)
        · 3.6: nature.specialisation = 0.4. Software is specified while it is built,
          by people who share much that is not written down. How rare the skill is in
          the company is taken as usual; state it where you have the people or none of
          them.
        · 1.9: nature.core = 0.4. Software is specified while it is built, by people
          who share much that is not written down. How much the work sets a company
          apart is taken as usual; state it where this work is special to you.
        · 1.4: parameters.notRedeployedShare = 0.4 (0.25 to 0.6) share of displaced
          staff. Displaced staff for whom no other post is found; evidence:
          assumption.
        · 1.3: nature.tacitKnowledge = 0.4. Software is specified while it is built,
          by people who share much that is not written down. The share of know-how
          that is in heads is taken as usual for such work.
        · 1.1: parameters.exportPremium = 0.35 (0.15 to 0.55) share of price. What
          small foreign buyers pay on top of a large one's price; evidence: derived.
          Source: Agency bill rates: Offshore Development White Paper 2023 (India
          blended about 34 USD an hour, Vietnam 25, Philippines 24) against the cost
          build-up here, 2023.
        2 more assumptions move it less, or not at all; --json lists them.

      Best by return
        · By return on what is paid once, the best is a vendor in Pune, in 2 of 10
          futures.

      How this was computed
        · The work: 18,100 person-hours (11,900 to 28,900) over 18 months from 1 Mar
          2027.
        · 256 futures drawn from seed 1; the same command gives the same answer to the
          last byte.
        · Facts: atlas 1.0.0 of 21 Nov 2026, 2 of them; sites considered: Berlin,
          Pune, Kraków.
        · Decision f7a010d9374cd604b843aa2ea0fdb525.
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
