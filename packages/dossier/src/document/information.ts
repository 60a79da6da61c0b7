import { type Decision, money } from "@shoreline/decide";
import { inputAnchor } from "./anchors.ts";
import { figureTo, type Prose } from "./prose.ts";

/** What is worth finding out first, dearest first, with what it is worth; empty where nobody asked or nothing is. */
export function informationFigures(decision: Decision): Prose[] {
  const { valueOfInformation: information, brief } = decision;
  if (information === null) return [];
  const worth = information.byInput.filter(({ distinguishable, points }) => distinguishable && points > 0);
  return worth.map(({ input, path, value, points }): Prose => {
    const words = value === null ? `${(points * 100).toFixed(1)} points` : money(value, brief.company.currency);
    const to = inputAnchor(decision, path) ?? "information";
    return [`${input} (worth `, figureTo(words, to, `valueOfInformation.byInput[${path}].value`), " to know)"];
  });
}
