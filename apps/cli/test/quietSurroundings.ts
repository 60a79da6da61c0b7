import { refuse, succeed } from "@shoreline/units";
import type { Surroundings } from "../src/surroundings.ts";

/** Surroundings that hold no files, write nothing and say nothing, but for what a test brings. */
export function quietSurroundings(own: Partial<Surroundings> = {}): Surroundings {
  return {
    readText: async (_, argument) => refuse([{ code: "cli.no-such-file", path: argument }]),
    readBytes: async (_, argument) => refuse([{ code: "cli.no-such-file", path: argument }]),
    writeFaults: async () => [],
    writeOutput: async () => [],
    isSameFile: () => false,
    today: () => "2027-01-15",
    availableBytes: () => 8e9,
    classes: { load: async () => succeed(new Map()), save: async () => succeed("kept") },
    announce: () => () => {},
    ...own,
  };
}

/** The same with texts by the name of their file. */
export function filesAround(files: Readonly<Record<string, string>>): Surroundings {
  return quietSurroundings({
    readText: async (file, argument) =>
      files[file] === undefined ? refuse([{ code: "cli.no-such-file", path: argument }]) : succeed(files[file]),
  });
}
