/**
 * The toolbar popup: note a name, and see who is on the page. It reads and writes the notebook itself, so it works while the background
 * is stopped.
 */
import { render } from "preact";
import { proposeContact, proposeFromLink } from "../src/domain/capture/proposal.ts";
import { pageWords } from "../src/domain/capture/page-words.ts";
import type { PageCapture } from "../src/domain/capture/page-capture.ts";
import { browser } from "../src/platform/browser.ts";
import { openContactStore } from "../src/platform/contact-store.ts";
import { dropDraft, keepDraft, readDraft } from "../src/platform/drafts.ts";
import { newContactId, newId } from "../src/platform/identity.ts";
import { captureFromPage } from "../src/platform/look-at-page.ts";
import { takeNotedLink } from "../src/platform/noted-link.ts";
import { followPageSightings } from "../src/platform/page-sightings.ts";
import { tellingStore } from "../src/platform/telling-store.ts";
import { CaptureModel } from "../src/ui/capture-model.ts";
import { today } from "../src/ui/dates.ts";
import type { Desk } from "../src/ui/desk.ts";
import { PeopleModel } from "../src/ui/people-model.ts";
import { startPage } from "../src/ui/start-page.ts";
import { openInNotebook } from "./open-pages.ts";
import { Popup } from "./popup.tsx";
import { SiteModel } from "./site-model.ts";
import { Unavailable } from "./unavailable.tsx";

/** A page that answers later than this is not waited for: the form opens empty. */
const PATIENCE_MS = 700;
const root = startPage((key, parts) => browser.i18n.getMessage(key, parts), "popupTitle");

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE ?? -1;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const reading = Promise.race([captureFromPage(tabId), late]);
  const [store, capture, link] = await Promise.all([openContactStore(), reading, takeNotedLink(tabId)]);
  const page = { url: capture?.url ?? tab?.url ?? "", title: pageWords(capture?.title ?? tab?.title ?? "", 500) ?? "" };
  const desk: Desk = {
    notebook: tellingStore(store),
    stamps: { newContactId, newId, today },
    drafts: { read: readDraft, keep: keepDraft, drop: dropDraft },
    readPage: () => captureFromPage(tabId),
    openContact: openInNotebook,
  };
  const people = new PeopleModel(desk);
  const form = new CaptureModel(desk, proposal(capture, link), page);
  const site = new SiteModel(tabId, page.url);
  const forever = new AbortController().signal; // as long as the popup
  store.onChange(() => void people.refresh(), forever);
  const following = followPageSightings(tabId, (found) => people.show(page, found), forever);
  await Promise.all([following, site.refresh(), form.lookForNamesakes()]);
  const captureFirst = link !== undefined || form.restored.value || (capture?.selection ?? "") !== "";
  render(<Popup people={people} form={form} site={site} readable={capture !== undefined} captureFirst={captureFirst} />, root);
}

const proposal = (capture: PageCapture | undefined, link: string | undefined) =>
  capture && (link ? proposeFromLink(capture, link) : proposeContact(capture));

start().catch((error: unknown) => {
  console.error(error);
  render(<Unavailable />, root);
});
