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

      Give it to the vendor acme in Kraków. Best in 5 of 10 futures; saves €627 k
      (€177 k to €1.1 m) against your own team in Berlin.
      ● leaning: ahead of your own team in Berlin in 61 % of futures, give or take 2
      in 100

      Why
        · Against your own team in Berlin, it is ahead on return on what is invested,
          cost (71 % against 100 % of what an in-house team costs) and flexibility of
          scale (1.5 against 4.0 months to change capacity by half).
        · Where the money moves against the baseline: pay −€1.1 m, the vendor's price
          +€1.0 m, social charges and benefits −€286 k, line managers −€164 k.
        · What speaks against it most is control (52 % against 95 % of decisions taken
          by your own managers).
        · What may go wrong: in 32 % of futures it costs over a fifth more than its
          median, in 76 % it comes late (the baseline in 82 %) and in the worst
          twentieth it costs €2.9 m.
        · What moves the saving most: how much work it is, from €435 k to €897 k
          between its lower and its upper tenth.
        · Of other methods, the weighted sum and TOPSIS agree; PROMETHEE II and VIKOR
          put your own team in Berlin first.

      The alternatives
                                       ranks first       cost, EUR m  saves  months to
                                                    median (p10–p90)            output
        ●  Kraków vendor acme          ██▊    54 %     1.4 (0.9–2.3)  +29 %          2
        ○  Berlin own team             █▌     30 %     2.0 (1.4–3.1)      –          4
           Berlin vendor               ▊      14 %     2.1 (1.4–3.4)   −5 %          1
           Lisbon employer of record           1 %     2.2 (1.5–3.3)  −10 %          4
           Lisbon vendor                     < 1 %     2.2 (1.4–3.4)   −9 %          3
           Kraków employer of record         < 1 %     2.4 (1.7–3.8)  −24 %          4
           Lisbon                              0 %     2.7 (1.9–3.8)  −33 %          5
           build-operate-transfer
           Lisbon own centre                   0 %     2.9 (2.2–3.8)  −46 %          7
           Kraków                              0 %     2.9 (2.0–4.4)  −47 %          4
           build-operate-transfer
           Kraków own centre                   0 %     3.1 (2.4–4.6)  −63 %          8
        ● recommended · ○ what the savings are measured against.

      Who × where
                                home                near             far
        own staff               ▓▓▓  30 % baseline        0 % −46 %   ╳
        employer of record       ·                        2 % −10 %   ╳
        vendor                  ▒▒▒  14 % −5 %      ███  54 % +29 %   ╳
        build-operate-transfer   ·                        0 % −33 %   ╳
        freelancers              ╳                   ╳                ╳
        Shade: how often it ranks first. Figure: what the one that does so most often
        saves. ╳ nothing feasible, · nothing considered.

      On average from €2.1 m (your own team in Berlin) to €1.5 m (the vendor acme in
      Kraków)
        pay                          −€1.1 m  ████████████████████████
        the vendor's price           +€1.0 m  ██████████████████████▊
        social charges and benefits  −€286 k  ██████▎
        line managers                −€164 k  ███▋
        setting up                   −€156 k  ███▍
        13 smaller lines              +€35 k  ▊

      What would change it, nearest first
        · the least hours shared with home at 7.09 hours a day (7.5 hours a day now):
          own people in Pune through an employer of record
        · the weight of control at 20.5 % (9.1 % now): your own team in Berlin
        · the weight of cost at 0.2 % (13.6 % now): your own team in Berlin
        · the weight of continuity at 19.5 % (5.9 % now): your own team in Berlin
        · the weight of compliance effort at 21.5 % (5.5 % now): your own team in
          Berlin
        3 more turns lie further off; --json lists them.

      What moves the lead over its rival
                                             lead, points of 100,       % of the doubt
                                               at its 10 and 90 %  (total Sobol index)
        what matters to you                           −5.8 … 11.8               87 ± 7
        the rate of acme in the end                     4.0 … 1.1                5 ± 1
        how good the team is (own staff,                3.7 … 1.6                3 ± 1
        Berlin)
        how good the team is (vendors,                  1.6 … 3.7                2 ± 1
        Kraków)
        the level of pay in Germany                     1.8 … 3.7                2 ± 0
        whether the contract ends early                 3.0 … 1.7                1 ± 0
        (vendors, Poland)

      Ruled out: 8 of 18 alternatives
        · limits.minOverlapHours (7.5 h a day or more) rules out 5 alternatives:
          vendor, employer of record, build-operate-transfer, freelancers, own staff
          in Pune. For vendor in Pune: feasible if 7.0 shared hours a day are enough.
        · limits.forbid (any party but freelancers) rules out 4 alternatives:
          freelancers in Pune, Berlin, Lisbon, Kraków. For freelancers in Pune:
          feasible if the limits allow freelancers.

      Check first: assumptions by how far they move the lead (points of 100)
        · 4.3: nature.specialisation = 0.4. Software is specified while it is built,
          by people who share much that is not written down. How rare the skill is in
          the company is taken as usual; state it where you have the people or none of
          them.
        · 2.9: nature.core = 0.4. Software is specified while it is built, by people
          who share much that is not written down. How much the work sets a company
          apart is taken as usual; state it where this work is special to you.
        · 2.2: nature.tacitKnowledge = 0.4. Software is specified while it is built,
          by people who share much that is not written down. The share of know-how
          that is in heads is taken as usual for such work.
        4 more assumptions move it less, or not at all; --json lists them.

      Best by return
        · By return on what is paid once, the best is own people in Lisbon through an
          employer of record, in 4 of 10 futures.

      How this was computed
        · The work: 18,100 person-hours (11,900 to 28,900) over 18 months from 1 Mar
          2027.
        · 256 futures from seed 1; the same command gives the same answer to the last
          byte.
        · Facts: atlas 1.0.0 of 21 Nov 2026, 12 of them; sites considered: Berlin,
          Pune, Kraków, Lisbon.
        · Decision bc1f718312f9a9ce79733ef233f34846.
      "
    `);
  });

  it("keeps the order: sentence, reasons, table, who × where, bridge, what changes it, what moves it, ruled out, assumptions, return, computation", () => {
    const titles = decisionPage(decision).map(({ title }) => (title ?? "").split(/[:(]/)[0]?.trim());
    expect(titles.map((title) => title?.replace(/^On average.*/, "Bridge"))).toEqual([
      "",
      "Why",
      "The alternatives",
      "Who × where",
      "Bridge",
      "What would change it, nearest first",
      "What moves the lead over its rival",
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
