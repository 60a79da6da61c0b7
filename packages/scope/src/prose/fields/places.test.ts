import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { placeFindings } from "./places.ts";

const home = (text: string) =>
  placeFindings(statementOf(text, "2026-11-22")).find(({ path }) => path === "company.home")?.value;

describe("home", () => {
  it.each([
    ["The parent group is in Tokyo; we ourselves sit in Leeds.", "gb-leeds"],
    ["Our former vendor in Manila had 40 agents. We are a retailer in Denver.", "us-denver"],
    ["We book 318,000 invoices a year in Gothenburg.", "se-stockholm"],
    ["We're a Munich-based maker of pumps.", "de-munich"],
    ["We are thinking of Krakow, Porto or Bucharest.", undefined],
    ["Two of our developers sit in Lisbon. Our office is in Utrecht.", "nl-amsterdam"],
  ])("of %j is %j", (text, expected) => expect(home(text)).toBe(expected));
});
