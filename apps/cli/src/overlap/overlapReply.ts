import { type AskedOverlap, overlapAnswer, overlapDocument } from "@shoreline/calendars";
import { placeArgument } from "../input/placeWords.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import { dayPage } from "./dayPage.ts";
import { yearPage } from "./yearPage.ts";

const OPTIONS = { date: "--date", year: "--year", hours: "--hours" };

/** Answers `overlap`: shared working hours on a day or over a year. */
export function overlapReply(question: AskedOverlap): Reply {
  const found = overlapAnswer(question, { place: placeArgument(question.places), ...OPTIONS });
  if (!found.ok) return refusal(found.faults);
  const shown = found.value;
  return answer(overlapDocument(shown), () =>
    shown.kind === "day" ? dayPage(shown.meeting, shown.shared) : yearPage(shown.meeting, shown.shared),
  );
}
