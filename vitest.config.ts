import { defineConfig } from "vitest/config";

const conditions = ["@shoreline/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,apps,adapters}/*/{src,test}/**/*.test.ts", "tools/**/*.test.ts", "tests/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    // Two files at a time: browsers and services that tests wait for leave a processor free.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
