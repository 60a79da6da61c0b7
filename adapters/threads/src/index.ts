export { serveCrew, startCrewInBrowser, type WebWorker, type WorkerScope } from "./browserCrew.ts";
export type { StoppableCrew } from "./members.ts";
export { startCrew } from "./nodeCrew.ts";
