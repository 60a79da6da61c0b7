/** A module of its own, so that of the package that service and page agree on only the client is fetched. */
export { apiClient } from "@shoreline/api";
