/**
 * Long work of the background in stretches so short that whoever asks it something meanwhile hardly waits.
 *
 * Example: const stretches = new Stretches(); for (const contact of contacts) { index(contact); await stretches.rest(); }
 * goes on for some milliseconds at a time and lets everything else that waits run in between. A step between two rests should be a small part of that.
 */
import { browser } from "./browser.ts";

/** A machine that does much else makes several times as much of it. */
const STRETCH_MS = 6;
/** A background that calls nothing of the browser's own for half a minute is stopped, whatever it is doing. */
const CALL_MS = 15_000;

/** One long work's stretches. */
export class Stretches {
  #began: number = performance.now();
  #called: number = this.#began;

  /** Lets others run if this stretch has been long enough. */
  async rest(): Promise<void> {
    const now = performance.now();
    if (now - this.#began < STRETCH_MS) return;
    if (now - this.#called > CALL_MS) {
      this.#called = now;
      await browser.runtime.getPlatformInfo();
    }
    // Unlike a message to oneself or a microtask, it waits behind everything that came before.
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#began = performance.now();
  }

  /** Waits for something outside; what follows is a new stretch, since others could run meanwhile. */
  async outside<Value>(coming: Promise<Value>): Promise<Value> {
    const value = await coming;
    this.#began = performance.now();
    return value;
  }
}
