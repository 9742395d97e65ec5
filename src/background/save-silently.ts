/** Capture to file without opening anything: the selected or evident person of a page becomes a contact, and the toolbar says so. */
import { proposeContact, proposeFromLink } from "../domain/capture/proposal.ts";
import { blankCapture } from "../domain/capture/page-capture.ts";
import { blankContact } from "../domain/contact/contact.ts";
import { browser } from "../platform/browser.ts";
import type { ContactStore } from "../platform/contact-store.ts";
import { newContactId } from "../platform/identity.ts";
import { captureFromPage } from "../platform/look-at-page.ts";
import { countOnToolbar } from "./toolbar-count.ts";

/** What a silent save did: saved a new contact, found the name there already, found no name to save, or could not write. */
export interface SilentSave {
  readonly did: "saved" | "known" | "nobody" | "failed";
  /** Whom, empty when nobody. */
  readonly name: string;
}

const SIGNS: Readonly<Record<SilentSave["did"], readonly [sign: string, title: string]>> = {
  saved: ["✓", "silentlySaved"],
  known: ["=", "silentlyKnown"],
  nobody: ["?", "silentlyNobody"],
  failed: ["!", "silentlyFailed"],
};

/** How long the toolbar shows what happened. */
const SHOWN_MS = 2500;

/** Saves the person that a tab's page suggests; a name that is there already is left as it is. */
export async function saveSilently(
  store: ContactStore,
  tabId: number,
  from: { readonly selection?: string; readonly href?: string },
): Promise<SilentSave> {
  const read = (await captureFromPage(tabId)) ?? blankCapture("", "");
  const capture = from.selection && !read.selection ? { ...read, selection: from.selection } : read;
  const { name, role, organization, links, emails, phones } = from.href ? proposeFromLink(capture, from.href) : proposeContact(capture);
  if (name === "") return { did: "nobody", name };
  if ((await store.namesakes(name)).length > 0) return { did: "known", name };
  await store.save({
    ...blankContact(newContactId(), name),
    links,
    emails,
    phones,
    ...(role && { role }),
    ...(organization && { organization }),
  });
  return { did: "saved", name };
}

/** Shows on the toolbar for a moment what a silent save did, then the count again. */
export async function showSilentSave(tabId: number, { did, name }: SilentSave): Promise<void> {
  const [text, title] = SIGNS[did];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title, [name]) }),
  ]);
  // A worker stopped meanwhile leaves the sign until the tab's next page: it still tells the truth.
  setTimeout(() => void countOnToolbar(tabId).catch(() => undefined), SHOWN_MS);
}
