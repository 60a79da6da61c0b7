import { atlasDate } from "@shoreline/atlas";
import { firstOfNextMonth } from "@shoreline/units";

/**
 * When work starts that has no start: the first of the month after the date of the atlas.
 * There is no clock here, so the same brief reads the same on any day.
 */
export function defaultStart(): string {
  return firstOfNextMonth(atlasDate);
}
