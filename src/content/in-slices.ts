/**
 * Runs work in slices that no reader notices: a few milliseconds at a time, the next when the browser has nothing better to do.
 *
 * Example: await inSlices(readPart(document.body, reading), signal) reads a page of a million characters in five or six slices.
 */

const SLICE_MS = 5;
const LATEST_MS = 250;

/** Runs the steps to their end, or until the signal aborts; answers how many milliseconds they took. */
export async function inSlices(steps: Iterator<void>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  for (;;) {
    const began = performance.now();
    let now = began;
    do {
      if (signal.aborted || steps.next().done) return spent + performance.now() - began;
      now = performance.now();
    } while (now - began < SLICE_MS);
    spent += now - began;
    await whenIdle();
  }
}

/** The next idle moment, or soon after when there is none. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
  });
}

/** So many milliseconds later. */
export function later(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
