/*
 * Writes what the worked example prints into the README: `npm run sample`, after a change of figures or of words.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./tree.ts";
import { withSample, workedExample } from "./workedExample.ts";

const path = join(ROOT, "README.md");
writeFileSync(path, withSample(readFileSync(path, "utf8"), workedExample()));
