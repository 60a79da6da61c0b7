#!/usr/bin/env node
import { nodeTerminal } from "./terminal/nodeTerminal.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), nodeTerminal());
