import { text } from "./text.ts";

/** Why something could not be written, as the end of a sentence in the reader's language; the browser's own words only where we have none. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return text("failureOther", String(error));
  if (error.name === "QuotaExceededError") return text("failureDiskFull");
  if (error.name === "NotebookUnavailable") return text("failureUnavailable");
  if (error.name === "ContactGone") return text("failureContactGone");
  return text("failureOther", error.message);
}

/** Thrown when a contact was deleted while one was writing about it. */
export class ContactGone extends Error {
  override readonly name: string = "ContactGone";
}
