/*
 * Measures how the page's own clock ticks, to tell from outside whether a name was recognised: `hostile.times()` gives one row of numbers
 * about the first second of the page. A quiet site must not be able to tell the saved name from the unsaved by them.
 */
(() => {
  const began = performance.now();
  const ticks = [];
  const frames = [];
  const tasks = [];
  const idle = [];
  const SPAN = 700;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    ticks.push(now);
    if (now - began < SPAN) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const frame = (now) => (frames.push(now), now - began < SPAN && requestAnimationFrame(frame));
  requestAnimationFrame(frame);
  const rest = () => (idle.push(performance.now()), performance.now() - began < SPAN && globalThis.requestIdleCallback?.(rest));
  globalThis.requestIdleCallback?.(rest);
  try {
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  } catch {
    // Firefox has none
  }
  const gaps = (times) => times.slice(1).map((time, at) => time - times[at]);
  const sum = (all) => all.reduce((total, one) => total + one, 0);
  globalThis.hostile = {
    features: [
      "ticks",
      "longest gap",
      "second gap",
      "third gap",
      "gaps over 1 ms",
      "time in gaps over 1 ms",
      "time in gaps over 4 ms",
      "when the longest gap was",
      "frames",
      "longest frame",
      "idle calls",
      "long tasks",
      "time to load",
    ],
    async times() {
      while (performance.now() - began < SPAN + 50) await new Promise((done) => setTimeout(done, 20));
      const all = gaps(ticks);
      const sorted = all.toSorted((one, other) => other - one);
      const over = (ms) => all.filter((gap) => gap > ms);
      return [
        ticks.length,
        sorted[0],
        sorted[1],
        sorted[2],
        over(1).length,
        sum(over(1)),
        sum(over(4)),
        ticks[all.indexOf(sorted[0])] - began,
        frames.length,
        Math.max(0, ...gaps(frames)),
        idle.length,
        tasks.length,
        performance.timing.loadEventEnd - performance.timing.navigationStart,
      ].map((one) => one ?? 0);
    },
  };
})();
