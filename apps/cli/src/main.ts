#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Everything else is loaded after this, so that the second start finds it compiled and takes half the time.
enableCompileCache();
const [{ nodeTerminal }, { run }] = await Promise.all([import("./terminal/nodeTerminal.ts"), import("./run.ts")]);

process.exitCode = await run(process.argv.slice(2), nodeTerminal());
