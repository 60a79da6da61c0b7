import { defineConfig } from "drizzle-kit";

/** `npm run migrations -w adapters/store` writes the next migration from what changed in the schema. */
export default defineConfig({ dialect: "postgresql", schema: "./src/schema.ts", out: "./migrations" });
