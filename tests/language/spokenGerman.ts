import type { Decision } from "@shoreline/decide";
import { needsText } from "./sayable.ts";

/** Words that no English sentence does without and that are none in German. */
export const ENGLISH =
  /\b(?:the|of|with|is|are|and|for|to|from|by|that|which|what|how|when|where|who|or|not|its|it|be|has|have|than|more|less|share|months|years|hours|people|per|your)\b/g;

/** Without what is a name: of parts that the brief names, and of what is called the same in German. */
export function withoutNames(text: string, { brief }: Decision): string {
  const parts = (brief.work.split ?? []).map(({ name }) => name);
  return ["Employer of Record", "Function Points", ...parts].reduce((rest, name) => rest.replaceAll(name, ""), text);
}

/** The texts of a language, noting what is looked up and not found. */
export class Noted extends Map<string, string> {
  readonly missed = new Set<string>();

  override get(text: string): string | undefined {
    const found = super.get(text);
    if (found === undefined && needsText(text)) this.missed.add(text);
    return found;
  }
}
