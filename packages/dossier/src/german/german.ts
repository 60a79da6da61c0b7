import type { Language } from "@shoreline/decide";
import { answerTexts } from "./answerTexts.ts";
import { arrangementTexts } from "./arrangementTexts.ts";
import { caseTexts } from "./caseTexts.ts";
import { comparisonTexts } from "./comparisonTexts.ts";
import { explanationTexts } from "./explanationTexts.ts";
import { factTexts } from "./factTexts.ts";
import { inputTexts } from "./inputTexts.ts";
import { parameterTexts } from "./parameterTexts.ts";
import { placeTexts } from "./placeTexts.ts";
import { traitTexts } from "./traitTexts.ts";
import { unitTexts } from "./unitTexts.ts";
import { wordTexts } from "./wordTexts.ts";

/** Every German text by its English one. */
export const germanTexts: ReadonlyMap<string, string> = new Map(
  [
    answerTexts,
    arrangementTexts,
    caseTexts,
    comparisonTexts,
    explanationTexts,
    factTexts,
    inputTexts,
    parameterTexts,
    placeTexts,
    traitTexts,
    unitTexts,
    wordTexts,
  ].flatMap((texts) => Object.entries(texts)),
);

/** German, as the answer page speaks it. */
export const german: Language = {
  tag: "de",
  texts: germanTexts,
  decimalMark: ",",
  currencySign: "after",
  lowersCapitals: false,
};
