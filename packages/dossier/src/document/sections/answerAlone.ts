import { type Decision, english } from "@shoreline/decide";
import type { Document } from "../document.ts";
import { withDefence } from "../withDefence.ts";
import { answerSection } from "./answerSection.ts";
import type { DossierOptions } from "./dossier.ts";

/**
 * The dossier without its evidence: the one page that is read first, word for word as in the whole. It is made in a
 * tenth of the time, and needs neither maps nor the public holidays of the world.
 */
export function answerAlone(decision: Decision, { language = english }: DossierOptions = {}): Document {
  const told = withDefence(decision);
  return { title: told.title, id: told.id, sections: [answerSection(told, language)] };
}
