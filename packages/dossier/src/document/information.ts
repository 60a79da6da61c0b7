import { type Decision, inputName, money, phrase } from "@shoreline/decide";
import { inputAnchor } from "./anchors.ts";
import { pointsWords } from "./figureWords.ts";
import { figureTo, type Prose, prose } from "./prose.ts";

/** What is worth finding out first, dearest first, with what it is worth; empty where nobody asked or nothing is. */
export function informationFigures(decision: Decision): Prose[] {
  const { valueOfInformation: information, brief } = decision;
  if (information === null) return [];
  const worth = information.byInput.filter(({ distinguishable, points }) => distinguishable && points > 0);
  return worth.map((each): Prose => {
    const { path, value, points } = each;
    const words = value === null ? pointsWords(points) : money(value, brief.company.currency);
    const to = inputAnchor(decision, path) ?? "information";
    const figure = figureTo(words, to, `valueOfInformation.byInput[${path}].value`);
    return prose`${inputName(each)} (worth ${figure} to know)`;
  });
}

/** From this share of the doubt on, the quarrel about what matters comes before every question of fact. */
const MOSTLY_PRIORITIES = 0.3;

/**
 * What agreeing on the weights would settle, where that is much: from what it settles by itself (first-order index) to
 * what it settles together with all it acts through (total index).
 */
export function agreementWords({ sensitivity }: Decision): string | undefined {
  const weights = sensitivity?.find(({ path }) => path === "priorities");
  if (weights === undefined || !weights.distinguishable || weights.total < MOSTLY_PRIORITIES) return undefined;
  const [least, most] = [weights.firstOrder, weights.total].map((index) => Math.round(Math.min(1, index) * 100));
  const share = least === undefined || least <= 0 || least >= (most ?? 0) ? `${most}` : phrase`${least} to ${most!}`;
  return phrase`Agreeing on what matters to you would settle about ${share} % of the doubt: do that first.`;
}
