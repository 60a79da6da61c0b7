export { alternativeWords, rankedAlternatives } from "@shoreline/dossier";
