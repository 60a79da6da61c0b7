export { chartSvg } from "./charts/chartSvg.ts";
export { screenInk } from "./charts/ink.ts";
export {
  alternativeOf,
  alternativeWords,
  headWords,
  idWords,
  leadingAlternatives,
  measureOf,
  measureWords,
  partyWords,
  rankedAlternatives,
  reachWords,
  siteWords,
  standingOf,
  thingWords,
  vendorIdOf,
} from "./document/arrangementWords.ts";
export { FIND_OUT } from "./document/checkLabels.ts";
export { fieldAt, fieldWords, understoodWords } from "./document/briefWords.ts";
export { assumedValueWords, isJudgement } from "./document/assumedValue.ts";
export { alternativesCompared, usualCompared } from "./document/compared/alternativesCompared.ts";
export type { ComparedNames } from "./document/compared/comparedNames.ts";
export { decisionsCompared } from "./document/compared/decisionsCompared.ts";
export { plainValue } from "./document/compared/plainValue.ts";
export { remainderWords } from "./document/compared/remainderWords.ts";
export { causeWords, comparisonSentence, points, signed, thingIn } from "./document/comparisonSentence.ts";
export type { Chart } from "./document/chart.ts";
export type { Block, Document, Section, Table } from "./document/document.ts";
export { costRows } from "./document/costDots.ts";
export { type Exclusion, exclusionsOf, reasonLines } from "./document/exclusions.ts";
export {
  countWords,
  dateWords,
  figureWords,
  monthCount,
  sentence,
  shareWords,
  signedPercent,
} from "./document/figureWords.ts";
export { languageOf, type LanguageTag, languageTags } from "./languages.ts";
export { flipSentence } from "./document/flips.ts";
export { measuredInput } from "./document/measured/measuredInput.ts";
export { LANDED_COST, landedTable } from "./document/landedCost.ts";
export { type MoneyScale, moneyScale, scaled } from "./document/moneyScale.ts";
export { type FigurePlace, openedFigure, type OpenedFigure } from "./document/opened/openedFigure.ts";
export { comparedAlternatives, knowsReversal, optionWords, secondVendorWords } from "./document/reversalWords.ts";
export { answerAlone } from "./document/sections/answerAlone.ts";
export { answerSection } from "./document/sections/answerSection.ts";
export { returnWords } from "./document/sections/alternativesSection.ts";
export { confirmWords } from "./document/sections/confirmWords.ts";
export { dossier } from "./document/sections/dossier.ts";
export { todayWords, workWords } from "./document/sections/methodSection.ts";
export { turnedSentence } from "./document/turnedSentence.ts";
export { type Scale, scaleOf, singular, type Valued } from "./document/valueWords.ts";
export { verdictWords } from "./document/verdictWords.ts";
export { besideWords } from "./document/matrixWords.ts";
export { type WhoWhere, whoWhere, type WhoWhereCell } from "./document/whoWhere.ts";
export { englishGuide, guideEntry } from "./guide/englishGuide.ts";
export { explained, type Explained, needsDefence, type RelatedEntry } from "./guide/explained.ts";
export { findEntry } from "./guide/find/findEntry.ts";
export { entriesUnder, explainedDocument, guideDocument } from "./guide/guideDocuments.ts";
export { germanGuide } from "./guide/german/germanGuide.ts";
export type { Guide, GuideLanguage, ModelComparison } from "./guide/guide.ts";
export { guideEntries } from "./guide/guideEntries.ts";
export type { GuideEntry, GuideQuestion, GuideSource, GuideTerm, Theme } from "./guide/guideEntry.ts";
export type { Prose } from "./document/prose.ts";
export { dossierHtml } from "./html/dossierHtml.ts";
export { dossierMarkdown } from "./markdown/dossierMarkdown.ts";
export { printData, type PrintBlock, type PrintData } from "./print/printData.ts";
export type { Cell, Look, NumberRange, Row, Sheet, Workbook } from "./workbook/grid/sheet.ts";
export { workbookModel } from "./workbook/workbookModel.ts";
