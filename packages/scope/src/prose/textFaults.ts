import { type Fault, givenText, isIsoDate } from "@shoreline/units";
import type { StatementOptions } from "./statement.ts";

/** Longest statement that is read: 1 MB of plain text. */
const MOST_CHARACTERS = 1_000_000;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const STRANGE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/;

/** Why something is no text to read a statement from; empty when it is. */
export function textFaults(text: unknown, { today, name = "" }: StatementOptions): Fault[] {
  return [...contentFaults(text, name), ...todayFaults(today)];
}

function contentFaults(text: unknown, path: string): Fault[] {
  const allowed = "a statement of work as plain text";
  if (typeof text !== "string") return [{ code: "statement.not-text", path, given: givenText(text), allowed }];
  if (text.length > MOST_CHARACTERS) {
    const hint = "Give the pages that say what is to be done, where and until when.";
    return [
      {
        code: "statement.too-large",
        path,
        given: `${text.length} characters`,
        allowed: `at most ${MOST_CHARACTERS} characters`,
        hint,
      },
    ];
  }
  const strange = STRANGE.exec(text);
  if (strange !== null) {
    const given = `a control or broken character at position ${strange.index + 1}`;
    return [
      {
        code: "statement.not-text",
        path,
        given,
        allowed,
        hint: "Is it a workbook or PDF? Save it as plain text (UTF-8).",
      },
    ];
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return [{ code: "statement.empty", path, given: "nothing to read", allowed }];
  return [];
}

function todayFaults(today: string | undefined): Fault[] {
  if (today === undefined || isIsoDate(today)) return [];
  return [
    {
      code: "statement.not-a-date",
      path: "today",
      given: givenText(today),
      allowed: "an ISO 8601 date such as 2027-02-01",
    },
  ];
}
