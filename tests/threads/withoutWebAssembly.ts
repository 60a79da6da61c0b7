/*
 * A thread of an engine that has no WebAssembly: tells the hash of the decision.
 */
import { parentPort } from "node:worker_threads";

Reflect.deleteProperty(globalThis, "WebAssembly");
const { decidedHash } = await import("./decidedHash.ts");
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
parentPort?.postMessage(await decidedHash());
