import type { ReminderSize } from "./reminder-to-background.ts";
import type { SightingId } from "../domain/recognition/sighting.ts";

/** What the background may ask of a tab's content script. */
export interface TabCalls {
  /** Reports again what the page holds, because the notebook or a "not this person" changed. */
  lookAgain(): void;
  /** Stops: the site is no longer watched, or is watched in another manner. */
  stop(): void;
  /** Gives the reminder frame of a sighting another size, or takes it away. */
  resizeReminder(sighting: SightingId, size: ReminderSize): void;
}
