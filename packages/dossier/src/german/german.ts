import type { Language } from "@shoreline/decide";
import { activityTexts } from "./activityTexts.ts";
import { alternativesTexts } from "./alternativesTexts.ts";
import { assumptionTexts } from "./assumptionTexts.ts";
import { briefFieldTexts } from "./briefFieldTexts.ts";
import { contributionTexts } from "./contributionTexts.ts";
import { evidenceSourceTexts } from "./evidenceSourceTexts.ts";
import { factRemarkTexts } from "./factRemarkTexts.ts";
import { factSectionTexts } from "./factSectionTexts.ts";
import { lawTexts } from "./lawTexts.ts";
import { methodTexts } from "./methodTexts.ts";
import { placeSectionTexts } from "./placeSectionTexts.ts";
import { wayBackTexts } from "./wayBackTexts.ts";
import { answerTexts } from "./answerTexts.ts";
import { arrangementTexts } from "./arrangementTexts.ts";
import { caseTexts } from "./caseTexts.ts";
import { changeTexts } from "./changeTexts.ts";
import { comparisonTexts } from "./comparisonTexts.ts";
import { explanationTexts } from "./explanationTexts.ts";
import { factTexts } from "./factTexts.ts";
import { inputTexts } from "./inputTexts.ts";
import { openedTexts } from "./openedTexts.ts";
import { pageTexts } from "./pageTexts.ts";
import { measuredTexts } from "./measuredTexts.ts";
import { parameterTexts } from "./parameterTexts.ts";
import { placeTexts } from "./placeTexts.ts";
import { sectionSummaryTexts } from "./sectionSummaryTexts.ts";
import { surenessTexts } from "./surenessTexts.ts";
import { traitTexts } from "./traitTexts.ts";
import { uncertainInputTexts } from "./uncertainInputTexts.ts";
import { unitTexts } from "./unitTexts.ts";
import { whyTexts } from "./whyTexts.ts";
import { wordTexts } from "./wordTexts.ts";
import { workbookHeadTexts } from "./workbookHeadTexts.ts";
import { workbookTexts } from "./workbookTexts.ts";
import { workingTexts } from "./workingTexts.ts";

/** Every German text by its English one. */
export const germanTexts: ReadonlyMap<string, string> = new Map(
  [
    activityTexts,
    alternativesTexts,
    answerTexts,
    assumptionTexts,
    briefFieldTexts,
    contributionTexts,
    evidenceSourceTexts,
    factRemarkTexts,
    factSectionTexts,
    lawTexts,
    methodTexts,
    placeSectionTexts,
    wayBackTexts,
    arrangementTexts,
    caseTexts,
    changeTexts,
    comparisonTexts,
    explanationTexts,
    factTexts,
    inputTexts,
    openedTexts,
    pageTexts,
    measuredTexts,
    parameterTexts,
    placeTexts,
    sectionSummaryTexts,
    surenessTexts,
    traitTexts,
    uncertainInputTexts,
    unitTexts,
    whyTexts,
    wordTexts,
    workbookHeadTexts,
    workbookTexts,
    workingTexts,
  ].flatMap((texts) => Object.entries(texts)),
);

/** German, as the dossier speaks it. */
export const german: Language = {
  tag: "de",
  texts: germanTexts,
  decimalMark: ",",
  currencySign: "after",
  lowersCapitals: false,
};
