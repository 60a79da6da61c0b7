export {
  alternativeOf,
  alternativeWords,
  idWords,
  leadingAlternatives,
  measureOf,
  measureWords,
  partyWords,
  rankedAlternatives,
  reachWords,
  siteWords,
  thingWords,
  vendorIdOf,
} from "./document/arrangementWords.ts";
export { assumedValueWords, isJudgement } from "./document/assumedValue.ts";
export type { Chart } from "./document/chart.ts";
export type { Block, Document, Section, Table } from "./document/document.ts";
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
export { LANDED_COST, landedTable } from "./document/landedCost.ts";
export { type MoneyScale, moneyScale, scaled } from "./document/moneyScale.ts";
export { comparedAlternatives, knowsReversal, optionWords, secondVendorWords } from "./document/reversalWords.ts";
export { returnWords } from "./document/sections/alternativesSection.ts";
export { dossier } from "./document/sections/dossier.ts";
export { todayWords, workWords } from "./document/sections/methodSection.ts";
export { verdictWords } from "./document/verdictWords.ts";
export { besideWords } from "./document/matrixWords.ts";
export { type WhoWhere, whoWhere, type WhoWhereCell } from "./document/whoWhere.ts";
export { explained, type Explained, needsDefence, type RelatedEntry } from "./guide/explained.ts";
export { findEntry } from "./guide/find/findEntry.ts";
export { guideEntries, guideEntry } from "./guide/guideEntries.ts";
export type { GuideEntry, GuideQuestion, GuideSource, GuideTerm, Theme } from "./guide/guideEntry.ts";
export { themes } from "./guide/themes.ts";
export { dossierHtml } from "./html/dossierHtml.ts";
export { dossierMarkdown } from "./markdown/dossierMarkdown.ts";
export { printData, type PrintBlock, type PrintData } from "./print/printData.ts";
export type { Cell, Look, NumberRange, Row, Sheet, Workbook } from "./workbook/grid/sheet.ts";
export { workbookModel } from "./workbook/workbookModel.ts";
