import { describe, expect, it } from "vitest";
import { JobBoard } from "./jobBoard.ts";

describe("a board of jobs", () => {
  it("gives each job to one thread and then says that there is none", () => {
    const board = JobBoard.of(3, 1);
    const beside = new JobBoard(board.words);
    const taken = [board, beside, board, beside, board].map((each) => each.take());
    expect(taken).toEqual([0, 1, 2, undefined, undefined]);
    expect([board.jobs, beside.jobs, board.isOpen, beside.isOpen]).toEqual([3, 3, false, false]);
  });

  it("knows in which tray a job's outputs stand until they are fetched", () => {
    const board = JobBoard.of(2, 2);
    expect([board.trayOf(0), board.isDone(0)]).toEqual([undefined, false]);
    board.made(0, 3);
    expect([board.trayOf(0), board.trayOf(1), board.isDone(0)]).toEqual([3, undefined, false]);
    board.done(0);
    expect([board.trayOf(0), board.isDone(0), board.isDone(1)]).toEqual([undefined, true, false]);
  });

  it("keeps a thread waiting for a tray until it is free again", () => {
    const board = JobBoard.of(1, 1);
    expect(board.awaitTray(1, 60_000)).toBe(true);
    board.made(0, 1);
    expect([board.awaitTray(1, 1), board.awaitTray(0, 60_000)]).toEqual([false, true]);
    board.free(1);
    expect(board.awaitTray(1, 60_000)).toBe(true);
  });

  it("tells who failed at a job until it is done", () => {
    const board = JobBoard.of(2, 4);
    board.failed(0, 3);
    expect([board.failedAt(0), board.failedAt(1), board.trayOf(0)]).toEqual([3, undefined, undefined]);
    board.done(0);
    expect([board.failedAt(0), board.isDone(0)]).toEqual([undefined, true]);
  });

  it("gives nothing any more once it is closed, and lets nobody wait for a tray", () => {
    const board = JobBoard.of(2, 1);
    board.made(0, 0);
    board.close();
    expect([board.isOpen, board.take(), board.awaitTray(0, 60_000)]).toEqual([false, undefined, true]);
  });

  it("is not waited for when something has ended since one looked, and says so when nothing ends in time", () => {
    const board = JobBoard.of(1, 1);
    const { endings } = board;
    expect(board.outlast(endings, 1)).toBe(false);
    board.done(0);
    expect(board.outlast(endings, 60_000)).toBe(true);
  });
});
