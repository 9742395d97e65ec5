/**
 * The side panel (Chromium) or sidebar (Firefox): the people on the page of the tab in front, and the research file beside it. It follows
 * the tabs of its window and what is recognised there. `#contact=urn:uuid:…` opens it on one contact.
 */
import { render } from "preact";
import type { ContactId } from "../src/domain/contact/contact.ts";
import { browser } from "../src/platform/browser.ts";
import { openContactStore } from "../src/platform/contact-store.ts";
import { dropDraft, keepDraft, readDraft } from "../src/platform/drafts.ts";
import { newContactId, newId } from "../src/platform/identity.ts";
import { captureFromPage } from "../src/platform/look-at-page.ts";
import { tellingStore } from "../src/platform/telling-store.ts";
import { today } from "../src/ui/dates.ts";
import type { Desk } from "../src/ui/desk.ts";
import { PeopleModel } from "../src/ui/people-model.ts";
import { startPage } from "../src/ui/start-page.ts";
import { text } from "../src/ui/text.ts";
import { followTabs, type TabInFront } from "./follow-tabs.ts";
import { Panel } from "./panel.tsx";

const root = startPage((key, parts) => browser.i18n.getMessage(key, parts), "panelTitle");

async function start(): Promise<void> {
  const store = await openContactStore();
  let tabId = -1;
  const desk: Desk = {
    notebook: tellingStore(store),
    stamps: { newContactId, newId, today },
    drafts: { read: readDraft, keep: keepDraft, drop: dropDraft },
    readPage: () => captureFromPage(tabId),
    openContact: (id) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`notebook/notebook.html#contact=${encodeURIComponent(id)}`) }),
  };
  const people = new PeopleModel(desk);
  const show = async (tab: TabInFront): Promise<void> => {
    tabId = tab.id;
    await people.show(tab.page, tab.found, contactAsked());
  };
  const forever = new AbortController().signal; // as long as the panel
  store.onChange(() => void people.refresh(), forever);
  await followTabs((tab) => void show(tab), forever);
  render(<Panel people={people} />, root);
}

/** The contact that the address asks for. */
function contactAsked(): ContactId | undefined {
  const [, id] = /^#contact=(.+)$/.exec(location.hash) ?? [];
  return id === undefined ? undefined : (decodeURIComponent(id) as ContactId);
}

start().catch((error: unknown) => {
  console.error(error);
  render(<p class="notice bad">{text("popupUnavailable")}</p>, root);
});
