import type { JobStage } from "@shoreline/api";
import type { Fault } from "@shoreline/units";
import type { Answer, Assignment } from "./question.ts";

/** What a thread is told. */
export interface Told {
  readonly assignment: Assignment;
}

/** What a thread tells: where it is, and at last what came of it. An error that is thrown ends the thread. */
export type Tells =
  | { readonly kind: "progress"; readonly stage: JobStage; readonly share: number }
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "refusal"; readonly faults: readonly Fault[] }
  | { readonly kind: "bug"; readonly message: string };
