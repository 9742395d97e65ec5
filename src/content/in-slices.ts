/**
 * Runs work in slices that no reader notices: a few milliseconds at a time, the next when the browser has nothing better to do.
 *
 * Example: await inSlices(readParts([document.body], reading), signal) reads a page of a million characters in some eighteen slices.
 */

/** Less than half of the eight that nobody notices: the browser's own collector, or another program, may come in between and take as much again. */
const SLICE_MS = 3;

/** When the slice that runs now began. */
let began = 0;

/** Runs the steps to their end, or until the signal aborts; answers how many milliseconds they took. */
export async function inSlices(steps: Iterator<void>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  for (;;) {
    let now = performance.now();
    const from = now;
    // What ran in this slice before counts too; a slice that ended long ago does not.
    if (now - began > SLICE_MS * 2) began = now;
    while (now - began < SLICE_MS) {
      if (signal.aborted || steps.next().done) return spent + performance.now() - from;
      now = performance.now();
    }
    spent += now - from;
    await whenIdle();
  }
}

/** The next moment at which the browser has nothing better to do for the page. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    void scheduler.postTask(
      () => {
        began = performance.now();
        resolve();
      },
      { priority: "background" },
    );
  });
}

/** So many milliseconds later. */
export function later(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
