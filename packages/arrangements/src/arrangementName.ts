import type { Party } from "./party.ts";
import type { Reach } from "./reachOf.ts";

/** The usual name of an arrangement, or of what is done instead of giving the work to somebody. */
export type ArrangementName =
  | "in-house"
  | "outsourcing"
  | "nearshore outsourcing"
  | "offshore outsourcing"
  | "captive centre (nearshore)"
  | "captive centre (offshore)"
  | "employer of record"
  | "build-operate-transfer"
  | "micro-outsourcing"
  | "follow-the-sun"
  | "hybrid"
  | "improve"
  | "automate"
  | "stop";

const NAMES: Readonly<Record<Party, Readonly<Record<Reach, ArrangementName>>>> = {
  employees: {
    onshore: "in-house",
    nearshore: "captive centre (nearshore)",
    offshore: "captive centre (offshore)",
  },
  vendor: { onshore: "outsourcing", nearshore: "nearshore outsourcing", offshore: "offshore outsourcing" },
  employerOfRecord: everywhere("employer of record"),
  buildOperateTransfer: everywhere("build-operate-transfer"),
  freelancers: everywhere("micro-outsourcing"),
};

/** The name that follows from who does the work and how far away. It is never stored beside the pair. */
export function arrangementName(party: Party, reach: Reach): ArrangementName {
  return NAMES[party][reach];
}

function everywhere(name: ArrangementName): Record<Reach, ArrangementName> {
  return { onshore: name, nearshore: name, offshore: name };
}
