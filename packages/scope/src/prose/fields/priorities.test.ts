import { describe, expect, it } from "vitest";
import { statementOf } from "../text/document.ts";
import { priorityFindings } from "./priorities.ts";

const order = (text: string) => priorityFindings(statementOf(text, "2026-11-22")).map(({ value }) => value);

describe("an order of what matters", () => {
  it.each([
    ["Protecting the data matters most to us, then cost, then speed.", ["protection", "cost", "speed"]],
    ["Protecting the data matters most to us.", ["protection"]],
    ["Our top priority is continuity.", ["continuity"]],
    ["Speed is more important to us than cost, control comes last.", ["speed", "cost", "control"]],
    ["First of all continuity, after that price, and only then flexibility.", ["continuity", "cost", "flexibility"]],
    [
      "What will count is market access first and reputation second, money third.",
      ["marketAccess", "reputation", "cost"],
    ],
    ["Priorities: security > cost > speed", ["protection", "cost", "speed"]],
    ["What matters:\n1. quality\n2. price\n3. speed", ["deliveryRisk", "cost", "speed"]],
    ["The budget is 400k and the schedule is tight.", []],
    ["Our competitor puts price first, then speed.", []],
  ])("%j: %j", (text, expected) => expect(order(text)).toEqual(expected));
});
