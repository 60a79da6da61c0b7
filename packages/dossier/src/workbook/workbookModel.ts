import {
  type Considered,
  type Decision,
  english,
  inLanguage,
  type Language,
  phrase,
  placementById,
  word,
  wordOf,
} from "@shoreline/decide";
import type { Placement, Setting } from "@shoreline/economics";
import { alternativeOf, alternativeWords, rankedAlternatives } from "../document/arrangementWords.ts";
import { type Candidate, type Calculation, calculation } from "./graph/calculation.ts";
import type { Layout } from "./graph/layout.ts";
import { fitted } from "./grid/fitted.ts";
import type { Sheet, Workbook } from "./grid/sheet.ts";
import { inputGroups } from "./inputs/inputGroups.ts";
import { inputRows } from "./inputs/inputLayout.ts";
import { inputsSheet } from "./sheets/inputsSheet.ts";
import { monthlyInputsSheet } from "./sheets/monthlyInputsSheet.ts";
import { answerSheet, CONTENTS } from "./sheets/answerSheet.ts";
import { blockValues } from "./sheets/blockValues.ts";
import { cashFlowLayout } from "./sheets/cashFlowLayout.ts";
import { cashFlowSheet } from "./sheets/cashFlowSheet.ts";
import { comparisonSheet } from "./sheets/comparisonSheet.ts";
import type { Context } from "./sheets/context.ts";
import { criteriaSheet } from "./sheets/criteriaSheet.ts";
import { defenceSheet } from "./sheets/defenceSheet.ts";
import { distributionsSheet, lineDistributionsSheet } from "./sheets/distributionsSheet.ts";
import { assumptionsSheet, factsSheet } from "./sheets/evidenceSheets.ts";
import { headCountSheet } from "./sheets/headCountSheet.ts";
import { landedCostSheet } from "./sheets/landedCostSheet.ts";
import { profitAndLossSheet } from "./sheets/profitAndLossSheet.ts";
import { wayBackSheet } from "./sheets/wayBackSheet.ts";
import { workingRows, workingSections } from "./sheets/workingSections.ts";
import { workingsSheet } from "./sheets/workingsSheet.ts";

/**
 * A decision as a workbook that a finance department can audit: its cash flows as live formulas over the medians of
 * all that is uncertain, and beside them what the simulation says. Every formula carries the value that the engine
 * has reckoned for it, so that a preview is not blank and a recalculation can be compared.
 *
 * `setting` is the ground on which the decision was made (`considered(…).setting`); `language` that of all its words,
 * English unless another is asked for. Formulas and number formats are the same in every language.
 *
 * Throws where the setting is not that of the decision.
 */
export function workbookModel(decision: Decision, { setting, language = english }: WorkbookOptions): Workbook {
  return inLanguage(language, () => spokenWorkbook(decision, setting));
}

interface WorkbookOptions extends Pick<Considered, "setting"> {
  readonly language?: Language;
}

function spokenWorkbook(decision: Decision, setting: Setting): Workbook {
  const calculated = calculation(setting, candidates(decision, setting));
  const sections = workingSections(calculated);
  const context = contextOf(decision, calculated, sections);
  const monthly = monthlyInputsSheet(context);
  const defence = defenceSheet(context);
  const wayBack = wayBackSheet(context);
  const landed = landedCostSheet(context);
  const sheets: Sheet[] = [
    inputsSheet(context),
    ...(monthly ? [monthly] : []),
    cashFlowSheet(context),
    comparisonSheet(context),
    profitAndLossSheet(context),
    headCountSheet(context),
    distributionsSheet(context),
    lineDistributionsSheet(context),
    ...(landed ? [landed] : []),
    criteriaSheet(context),
    ...(wayBack ? [wayBack] : []),
    ...(defence ? [defence] : []),
    assumptionsSheet(context),
    factsSheet(context),
    workingsSheet(context, sections),
  ];
  const contents = sheets.map(({ name }) => [name, wordOf(CONTENTS, name)] as const);
  return {
    title: decision.title,
    date: decision.atlas.date,
    footer: phrase`Page ${"&P"} of ${"&N"}`,
    sheets: [answerSheet(context, contents), ...sheets].map(named).map(fitted),
  };
}

/** Sheets are known by their English names until here, as are the places that formulas refer to. */
function named(sheet: Sheet): Sheet {
  return { ...sheet, name: word(sheet.name) };
}

/** The feasible alternatives, the recommendation first, and the baseline where a limit rules it out. */
function candidates(decision: Decision, setting: Setting): readonly Candidate[] {
  const ids = rankedAlternatives(decision).map(({ id }) => id);
  const first = decision.recommendation.alternative;
  const wanted = new Set([first, ...ids, decision.baseline]);
  return [...wanted].map((id) => ({
    id,
    words: alternativeWords(alternativeOf(decision, id)),
    placement: placementOf(id, setting),
  }));
}

function placementOf(id: string, setting: Setting): Placement {
  const placement = placementById(setting, id);
  if (placement === undefined) throw new Error(`The setting is not that of the decision: it has no "${id}".`);
  return placement;
}

function contextOf(decision: Decision, calculated: Calculation, sections: ReturnType<typeof workingSections>): Context {
  const groups = inputGroups(calculated);
  const layout: Layout = {
    months: calculated.months,
    inputRows: inputRows(groups),
    sources: calculated.sources,
    workingRows: workingRows(sections),
  };
  const blocks = cashFlowLayout(calculated.alternatives);
  const values = new Map(
    calculated.alternatives.map((alternative) => [alternative.candidate.id, blockValues(calculated, alternative)]),
  );
  return { decision, calculation: calculated, layout, groups, blocks, values };
}
