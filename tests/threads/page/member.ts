import { serveCrew, type WorkerScope } from "@shoreline/threads";

serveCrew(globalThis as unknown as WorkerScope);
