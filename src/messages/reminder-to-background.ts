import type { Contact, Fit } from "../domain/contact/contact.ts";
import type { Sighting } from "../domain/recognition/sighting.ts";

/** All that a reminder shows; it has no way to read more. */
export interface Reminder {
  readonly name: string;
  readonly strength: Sighting["strength"];
  /** As printed on the page. */
  readonly text: string;
  readonly fit?: Fit;
  readonly referrer?: string;
  readonly words?: string;
  readonly referredOn?: string;
  readonly lastNoted?: { readonly text: string; readonly date: string };
  readonly role?: Contact["role"];
  readonly organization?: Contact["organization"];
  /** Whether it opened by itself (then folded to one line) or from its mark. */
  readonly folded: boolean;
}

/** How much of the page's corner a reminder takes. */
export type ReminderSize = "folded" | "open" | "gone";

/** What the reminder frame may ask: to be told its own reminder, to change its size, and to open extension pages. No call changes or deletes anything. */
export interface ReminderCalls {
  /** The reminder that a token of the frame's own address stands for; undefined when it was shown already or is another tab's. */
  reminder(token: string): Reminder | undefined;
  /** Asks the content script around the frame for another size. */
  resize(token: string, size: ReminderSize): void;
  /** Opens the side panel or, where the browser does not allow it from a page, the popup; failing both, the contact's page. */
  openPanel(token: string): void;
  /** Opens the contact's page in the notebook. */
  openContact(token: string): void;
}
