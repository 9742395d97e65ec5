/**
 * What every page of the extension does first: take the browser's texts, say which language it is in, carry a title.
 *
 * Example: `startPage((key, parts) => browser.i18n.getMessage(key, parts), "popupTitle")`.
 */
import { provideTexts, text, type TextKey } from "./text.ts";

/** Provides the texts, sets the document's language and title, and gives the element to render into. */
export function startPage(lookUp: (key: string, parts?: string[]) => string, title: TextKey): HTMLElement {
  provideTexts(lookUp);
  document.documentElement.lang = text("languageTag");
  document.title = text(title);
  return document.body;
}
