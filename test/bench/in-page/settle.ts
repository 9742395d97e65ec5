/**
 * Knows what the reading code does in a page and how long it takes: wraps the two ways in which it asks to be called again, background tasks
 * and timers, before it is loaded. Nothing of the code itself is changed.
 *
 * Example: const settle = watchCallbacks(); settle.during(() => watchPage(options)); await settle.read(); settle.take() →
 * { busy: 14.2, longest: 5.3, slices: 4, wall: 16.0 } milliseconds of the main thread since the last take.
 *
 * A slice is one callback with all the microtasks that follow it, because the code goes on behind an `await` there.
 */

/** What was done since the last `take`. */
export interface Work {
  /** Milliseconds in which the code had the main thread. */
  readonly busy: number;
  /** The longest stretch of them. */
  readonly longest: number;
  readonly slices: number;
  /** From the first slice's start to the last one's end: what the user would wait. */
  readonly wall: number;
}

/** See the file's head. */
export interface Settle {
  /** Runs what starts the work; what it does at once is a slice as well. */
  during(work: () => void): void;
  /** Resolves when no background task is outstanding: everything was read and told. */
  read(): Promise<void>;
  /** Resolves when the code's pauses are over, too: it would start another reading at once. */
  rest(): Promise<void>;
  take(): Work;
}

/** The reading code looks for late shadow roots after so long and later: pauses as long as these are not waited for. */
const LONG_PAUSE = 300;
/** The code rests after a reading, nine times as long as it read; a bench need not wait for so long. */
const LONGEST_REST = 20;
/** More microtasks than any chain of promises of the reading code has links. */
const HOPS = 60;

/** Wraps the page's own functions and gives the watch over them. */
export function watchCallbacks(): Settle {
  const task = scheduler.postTask.bind(scheduler);
  const timer = globalThis.setTimeout.bind(globalThis) as (work: () => void, ms?: number) => number;
  let idles = 0;
  let timers = 0;
  let running = 0;
  let starting = false;
  let total = { busy: 0, longest: 0, slices: 0, first: 0, last: 0 };

  const slice = (work: () => void): void => {
    running++;
    const began = performance.now();
    let hops = HOPS;
    const hop = (): void => {
      if (--hops > 0) return queueMicrotask(hop);
      const ended = performance.now();
      total.busy += ended - began;
      total.longest = Math.max(total.longest, ended - began);
      total.slices++;
      if (total.first === 0) total.first = began;
      total.last = ended;
      running--;
      check();
    };
    try {
      work();
    } finally {
      queueMicrotask(hop);
    }
  };

  scheduler.postTask = (<Result>(callback: () => Result, options?: SchedulerPostTaskOptions): Promise<Result> => {
    idles++;
    return task(() => {
      idles--;
      let result: Result | undefined;
      slice(() => {
        result = callback();
      });
      return result as Result;
    }, options);
  }) as typeof scheduler.postTask;
  globalThis.setTimeout = ((callback: () => void, ms = 0) => {
    // `starting` pauses are those for late shadow roots.
    const counted = !(starting && ms >= LONG_PAUSE);
    if (counted) timers++;
    return timer(
      () => {
        if (counted) timers--;
        slice(callback);
      },
      counted ? Math.min(ms, LONGEST_REST) : ms,
    );
  }) as typeof setTimeout;

  const waiting = new Map<() => void, () => boolean>();
  const check = (): void => {
    for (const [go, quiet] of waiting) {
      if (running > 0 || !quiet()) continue;
      waiting.delete(go);
      go();
    }
  };
  const until = (quiet: () => boolean): Promise<void> =>
    new Promise((go) => {
      waiting.set(go, quiet);
      check();
    });
  return {
    during: (work) =>
      slice(() => {
        starting = true;
        work();
        starting = false;
      }),
    read: () => until(() => idles === 0),
    rest: () => until(() => idles === 0 && timers === 0),
    take: () => {
      const { busy, longest, slices, first, last } = total;
      total = { busy: 0, longest: 0, slices: 0, first: 0, last: 0 };
      return { busy, longest, slices, wall: last - first };
    },
  };
}
