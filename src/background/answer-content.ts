/** What web pages' scripts may ask: four calls, none of which gives away a name or a note. */
import type { PageReport } from "../domain/recognition/page-report.ts";
import { readPageReport } from "../domain/recognition/read-page-report.ts";
import type { SightingId } from "../domain/recognition/sighting.ts";
import type { Handlers, Readers } from "../messages/call.ts";
import { CONTENT_PARTS, type ContentCalls, type ContentPart } from "../messages/content-to-background.ts";
import type { ContactStore } from "../platform/contact-store.ts";
import { browser } from "../platform/browser.ts";
import { noArguments, type Sender } from "../platform/messaging.ts";
import type { RecognitionIndex } from "../platform/recognition-index.ts";
import { type Frame, isSameOrigin, leavePage, recognisePage } from "./recognise-page.ts";
import { issueReminder } from "./reminders.ts";

/** Reads the arguments of content scripts' calls. */
export const contentReaders: Readers<ContentCalls> = {
  recognise: ([report, ...rest]) => {
    const read = readPageReport(report);
    return read && rest.length === 0 ? [read] : undefined;
  },
  remind: ([sighting, folded, ...rest]) =>
    typeof sighting === "string" && sighting.length <= 64 && typeof folded === "boolean" && rest.length === 0
      ? [sighting as SightingId, folded]
      : undefined,
  bring: ([name, ...rest]) => {
    const part = CONTENT_PARTS.find((one) => one === name);
    return part && rest.length === 0 ? [part] : undefined;
  },
  leave: noArguments,
};

/** The handlers of content scripts' calls. */
export function contentHandlers(store: () => Promise<ContactStore>, index: RecognitionIndex): Handlers<ContentCalls, Sender> {
  return {
    recognise: async (sender, report) => recognisePage(store, index, frameOf(sender), ofPage(report, sender)),
    remind: (sender, sighting, folded) => issueReminder(frameOf(sender), sighting, folded),
    bring: (sender, part) => bring(frameOf(sender), part),
    leave: (sender) => leavePage(frameOf(sender), sender.url ?? ""),
  };
}

async function bring({ tabId, frameId }: Frame, part: ContentPart): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`content/${part}.js`] });
}

function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error("not from a frame of a tab");
  return { tabId: tab.id, frameId };
}

/**
 * A frame's report as one of the page that the user sees: sightings are kept, and "not this person" is said, by the page's address. Our script
 * reads no frame of another site; whoever has taken it over there has no word in what is said of this page.
 */
function ofPage(report: PageReport, { frameId, tab, url }: Sender): PageReport {
  if (frameId === 0) return { ...report, url: trueAddress(report.url, url) };
  if (!isSameOrigin(url, tab?.url)) throw new Error("not of the page's own site");
  return { ...report, url: (tab?.url ?? "").replace(/#.*$/, ""), title: (tab?.title ?? "").slice(0, 300) };
}

/** The script's word for the path (single-page navigation runs ahead of the browser's), the browser's word for the site. */
function trueAddress(claimed: string, vouched: string | undefined): string {
  if (!vouched) return "";
  return isSameOrigin(claimed, vouched) ? claimed : vouched;
}
