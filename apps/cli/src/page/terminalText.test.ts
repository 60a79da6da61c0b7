import { describe, expect, it } from "vitest";
import { listBlock, type Page, tableBlock, textBlock } from "./page.ts";
import { colouredStyle, plainStyle } from "./style.ts";
import { terminalText } from "./terminalText.ts";

const page: Page = [
  { blocks: [textBlock("Give it to a vendor in Kraków.", "strong")] },
  {
    title: "The | alternatives",
    blocks: [
      tableBlock(
        [
          { head: "", wraps: true },
          { head: "cost,\nUSD m", align: "right" },
        ],
        [
          [{ text: "Kraków build-operate-transfer", tone: "recommended" }, "3.1"],
          ["東京 vendor", "12"],
        ],
      ),
      listBlock(["a reason that is too long for one line", "<b>"]),
      { kind: "picture", lines: ["··▒▒██"] },
    ],
  },
];

describe("a page on a terminal", () => {
  it("sets sections apart, wraps what may wrap and keeps figures under each other", () => {
    expect(terminalText(page, { ...plainStyle, width: 32 })).toMatchInlineSnapshot(`
      "Give it to a vendor in Kraków.

      The | alternatives
                                 cost,
                                 USD m
        Kraków                     3.1
        build-operate-transfer
        東京 vendor                 12
        · a reason that is too long
          for one line
        · <b>
        ··▒▒██
      "
    `);
  });

  it("is the same text with colour and without", () => {
    const coloured = terminalText(page, colouredStyle(80));
    expect(coloured).toContain("\u001b[36m");
    // oxlint-disable-next-line no-control-regex -- the codes of colours are what is taken out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(terminalText(page, plainStyle));
  });
});
