/*
 * Builds the browser application into apps/web/dist, unless what lies there is of the sources as they are:
 * `npm run build:web`.
 */
import { APPLICATION, buildApplication, isBuilt } from "./builtApplication.ts";

if (isBuilt()) console.log(`${APPLICATION} is up to date.`);
else {
  await buildApplication();
  console.log(`Built ${APPLICATION}.`);
}
