/**
 * Reads the page once, when the user asks: what the popup proposes as a contact and as a quote. Injected on demand; changes nothing.
 *
 * The build makes `capture()`'s value the completion value of the script, which is what `scripting.executeScript` gives back.
 */
import { blankCapture, type PageCapture } from "../domain/capture/page-capture.ts";

/** What stands on the page now. */
export function capture(): PageCapture {
  return { ...blankCapture(location.href, document.title), selection: String(getSelection() ?? "") };
}
