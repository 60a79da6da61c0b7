import { createRootRoute } from "@tanstack/react-router";
import { Failure } from "./failure.tsx";
import { NotFound } from "../kit/notFound.tsx";
import { Shell } from "./shell.tsx";

/** What every address stands in. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failure });
