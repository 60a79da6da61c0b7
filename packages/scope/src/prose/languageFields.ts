import { parties } from "@shoreline/arrangements";
import { roles, sectors } from "@shoreline/atlas";
import { functionKeys } from "../functionDefaults.ts";
import {
  coverages,
  criterionKeys,
  dataClasses,
  knownRegimes,
  levels,
  thirdPartyAccesses,
  workKinds,
} from "../vocabulary.ts";
import fieldList from "./languageFields.json" with { type: "json" };

/** How a field is written, which decides how its quote can bear it out. */
type LanguageKind = "word" | "level" | "figure" | "date" | "place" | "country" | "residency" | "currency" | "regime";

/** A field of the brief that a language model is asked for. */
export interface LanguageField {
  /** Without positions: `sensitivity.regimes` stands for each item of that list. */
  readonly path: string;
  readonly kind: LanguageKind;
  readonly about: string;
  /** Of figures: the measure they are in, a key of `languageMeasures.json`. */
  readonly measure?: string;
  readonly isList?: boolean;
  /** Whether words that deny something may be what the field rests on: "no China". */
  readonly mayDeny?: boolean;
  /** All that may stand there; absent where the schema of the brief alone decides. */
  readonly words?: readonly string[];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  "work.kind": workKinds,
  "work.function": functionKeys,
  "nature.coverage": coverages,
  "sensitivity.intellectualProperty": levels,
  "sensitivity.data": dataClasses,
  "sensitivity.regimes": knownRegimes,
  "sensitivity.thirdPartyAccess": thirdPartyAccesses,
  "company.industry": sectors(),
  "limits.forbid": parties,
  priorities: criterionKeys,
};

const listed = fieldList.fields as readonly LanguageField[];

const roleFields: readonly LanguageField[] = roles().map(({ key }) => ({
  path: `work.roles.${key}`,
  kind: "figure",
  about: "full-time equivalents wanted for this work",
  measure: "people",
}));

/** Every field that a language model is asked for. Lists of mappings (vendors, teams, parts) are left to people. */
export const languageFields: readonly LanguageField[] = [...listed.map(withWords), ...roleFields];

function withWords(field: LanguageField): LanguageField {
  const words = field.kind === "level" ? levels : WORDS[field.path];
  return words === undefined ? field : { ...field, words };
}
