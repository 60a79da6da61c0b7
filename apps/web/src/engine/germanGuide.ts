/** A module of its own, so that its words are a file of their own. */
export { germanGuide } from "@shoreline/dossier";
