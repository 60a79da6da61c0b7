/** Version of the facts; changes whenever a fact does. */
export const atlasVersion = "1.0.0";

/** The day the facts were last checked: defaults that need "now" start here, because packages have no clock. */
export const atlasDate = "2026-11-21";
