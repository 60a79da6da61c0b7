import type { Enquiry } from "@shoreline/simulate";
import { informationEnquiry } from "./informationEnquiry.ts";
import { outlookEnquiry } from "./outlookEnquiry.ts";

/** What other threads have to be able to answer, so that a crew shares a defence: see `crewMember`. */
export const enquiries: readonly Enquiry<never, never>[] = [outlookEnquiry, informationEnquiry];
