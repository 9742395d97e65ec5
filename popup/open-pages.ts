/** Opens the extension's other pages in a tab; the popup then goes away by itself. */
import type { ContactId } from "../src/domain/contact/contact.ts";
import { browser } from "../src/platform/browser.ts";

/** Opens the notebook on a contact's page. */
export function openInNotebook(id: ContactId): void {
  openNotebook(`#contact=${encodeURIComponent(id)}`);
}

/** Opens the notebook, at a place if one is given. */
export function openNotebook(place = ""): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`notebook/notebook.html${place}`) }).then(() => window.close());
}

/** Opens the sites screen. */
export function openSites(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}
