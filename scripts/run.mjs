/*
 * Starts anything in this project: `node scripts/run.mjs start|test|check|npm|shoreline|<file.ts> [arguments]`.
 * This file alone is read by whatever Node is installed, so it stays free of dependencies and new syntax.
 */
const OLDEST_MAJOR = 20;

if (Number(process.versions.node.split(".")[0]) < OLDEST_MAJOR) {
  console.error(
    "Shoreline needs Node " +
      OLDEST_MAJOR +
      " or newer to start; this is Node " +
      process.versions.node +
      ".\n" +
      "Install a current Node and run the same command again. The exact version that Shoreline runs on is fetched for you.",
  );
  process.exitCode = 1;
} else {
  const { launch } = await import("./launch.mjs");
  await launch(process.argv.slice(2));
}
