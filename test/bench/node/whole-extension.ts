/** The built extension as a whole. (Being written.) */
import type { Line } from "./bench-result.ts";

/** Measures it. */
export function wholeExtension(wakeLoads: number): Promise<readonly Line[]> {
  void wakeLoads;
  return Promise.resolve([]);
}
