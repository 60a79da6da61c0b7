import type { Statement } from "../text/document.ts";
import { answeringFindings } from "./answering.ts";
import { dateFindings } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { goodsFindings } from "./goods.ts";
import { headcountFindings } from "./headcount.ts";
import { industryFindings } from "./industry.ts";
import { languageFindings } from "./languages.ts";
import { liveHourFindings } from "./liveHours.ts";
import { minuteFindings } from "./minutes.ts";
import { peopleFindings } from "./people.ts";
import { placeFindings } from "./places.ts";
import { priorityFindings } from "./priorities.ts";
import { protectionFindings } from "./protection.ts";
import { partyFindings } from "./refusedParties.ts";
import { serviceHourFindings } from "./serviceHours.ts";
import { shareFindings } from "./shares.ts";
import { signalFindings } from "./signals.ts";
import { sizeFindings } from "./sizes.ts";
import { termFindings } from "./term.ts";
import { accessFindings } from "./thirdPartyAccess.ts";
import { volumeFindings } from "./volumes.ts";

const rules: readonly ((statement: Statement) => Finding[])[] = [
  peopleFindings,
  sizeFindings,
  termFindings,
  dateFindings,
  volumeFindings,
  shareFindings,
  minuteFindings,
  liveHourFindings,
  answeringFindings,
  goodsFindings,
  languageFindings,
  signalFindings,
  serviceHourFindings,
  protectionFindings,
  accessFindings,
  partyFindings,
  placeFindings,
  headcountFindings,
  industryFindings,
  priorityFindings,
];

/** Everything that single rules find in a statement, apart from money and the kind of work. */
export function allFindings(statement: Statement): Finding[] {
  return rules.flatMap((rule) => rule(statement));
}
