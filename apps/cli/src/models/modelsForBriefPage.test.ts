import type { Decision } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import claimsPortal from "../../test/claimsPortal.json" with { type: "json" };
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { disagreements, modelFigures } from "./modelFigures.ts";
import { modelsForBriefPage } from "./modelsForBriefPage.ts";

const decision = claimsPortal as unknown as Decision;

describe("the sourcing models of a brief", () => {
  it("stand with their figures beside the words, and disagreements are told with their reason", () => {
    const figures = modelFigures(decision);
    const page = modelsForBriefPage(decision, figures, disagreements(figures));
    expect(terminalText(page, plainStyle)).toMatchInlineSnapshot(`
      "Claims portal

      The best alternative of each sourcing model, with what was computed for it.

      In figures
        model              best of its kind   cost,  control    inte-     pro-  flexi-
                                              EUR m           gration  tection  bility
        in-house           Berlin own team      2.0       98       99       84      75
        outsourcing        Berlin vendor        2.1       77       88       78      91
        offshoring         Lisbon own centre    2.9       93       95       82      66
        (captive centre)
        offshore           Kraków vendor        1.4       77       86       71      91
        outsourcing        acme
        offshoring         Lisbon employer      2.2       90       94       77      85
        through an         of record
        employer of
        record
        build-operate-     Lisbon               2.7       80       90       76      81
        transfer           build-operate-
                           transfer
        Cost: median. Others: points of 100, 100 where the work needs no more.

      Nothing feasible, or nothing considered: employer of record at home,
      build-operate-transfer at home, micro-outsourcing.

      In words
        model           level of        cultural        risk to         scalability
                        control         integration     intellectual
                                                        property
        in-house        very high,      very high       very low to     low, bound to
                        direct                          low             the home
                                                                        labour market
        outsourcing     low to medium,  minimal         moderate        very high
                        by SLA                          (NDAs)
        offshoring      high, direct    high            low             moderate
        (captive
        centre)
        offshore        low to medium   minimal to      moderate to     very high
        outsourcing                     moderate        high
        offshoring      medium to       moderate to     low to          moderate to
        through an      high, direct;   high            moderate,       high, fee per
        employer of     the third                       rights pass     head
        record          party is the                    through the
                        employer by                     third party
                        law
        build-operate-  medium, high    moderate, high  moderate, low   high until the
        transfer        after the       after the       after the       transfer
                        transfer        transfer        transfer

      Where the figures disagree with the table
        · cultural integration: the table puts offshore outsourcing above outsourcing,
          the figures do not. Kraków vendor acme against Berlin vendor: 0.324 against
          0.4 share of culture held in common, score 86 against 88 of 100.
        · scalability: the table puts offshoring (captive centre) above in-house, the
          figures do not. Lisbon own centre against Berlin own team: 5.5 against 4
          months to change capacity by half, score 66 against 75 of 100.
        · scalability: the table puts build-operate-transfer above offshoring through
          an employer of record, the figures do not. Lisbon build-operate-transfer
          against Lisbon employer of record: 3 against 2.5 months to change capacity
          by half, score 81 against 85 of 100, at the same site.
      "
    `);
  });

  it("are said to agree where they do", () => {
    const page = modelsForBriefPage(decision, modelFigures(decision), []);
    expect(terminalText(page, plainStyle)).toContain("The figures fall into the same order as the table.");
  });
});
