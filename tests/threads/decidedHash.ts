import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import type { Crew } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";

/** Small enough to be decided and defended in a second or two, large enough for a crew. */
const BRIEF = `
title: Small
work: { kind: project, function: software, roles: { softwareDeveloper: 6 }, months: 18, start: 2027-02-01 }
company: { home: us-chicago, currency: USD, teams: [] }
candidates: { sites: [mx-guadalajara, in-pune] }
`;

/** Futures that do not fill their last block. */
const TRIALS = 1100;

/** SHA-256 of a decision and its defence, in hexadecimal. Runs in Node and in a browser. */
export async function decidedHash(crew?: Crew): Promise<string> {
  const reading = expectOk(readBrief(BRIEF));
  const decision = expectOk(decide(reading, { trials: TRIALS, seed: 3, defended: true, crew }));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(decision)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
