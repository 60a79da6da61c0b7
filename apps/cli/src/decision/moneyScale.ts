export { type MoneyScale, moneyScale, scaled } from "@shoreline/dossier";
