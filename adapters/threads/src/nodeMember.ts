import { parentPort } from "node:worker_threads";
import { enquiries } from "@shoreline/decide";
import { crewMember } from "@shoreline/simulate";

/** Another thread of a crew in Node: see `startCrew`. */
parentPort?.on("message", crewMember(enquiries));
