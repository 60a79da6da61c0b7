/*
 * Unpacks the Chromium that npm has installed, and the libraries that it needs, to the folder for temporary files.
 */
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

await chromium.executablePath();
await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
