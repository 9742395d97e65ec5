/**
 * Page to reminder, in the tab: filter → candidates → background → what may be shown. Used by `quiet.ts` (which shows nothing) and
 * `in-page.ts` (mark and reminder).
 *
 * A page on which the exact hashes know nobody sends no message at all, so it wakes nothing.
 */
import type { TabCalls } from "../messages/background-to-content.ts";
import type { Caller, Readers } from "../messages/call.ts";
import type { ContentCalls, ContentPart, SightingInTab } from "../messages/content-to-background.ts";
import type { ReminderSize } from "../messages/reminder-to-background.ts";
import type { SightingId } from "../domain/recognition/sighting.ts";
import { browser } from "../platform/browser.ts";
import { knownKeys, onFilter, readFilter } from "../platform/filter-store.ts";
import { answerCalls, backgroundCaller, isBackground, noArguments } from "../platform/messaging.ts";
import type { DescribeKnown } from "./describe-known.ts";
import { later } from "./in-slices.ts";
import { type FoundOnPage, type PageWatch, type Place, watchPage } from "./watch-page.ts";

/** A sighting that may be shown in the page, with the places of its names. */
export interface Shown extends SightingInTab {
  readonly at: readonly Place[];
}

/** What shows sightings in a page; a quiet site has none. */
export interface PageView {
  show(sightings: readonly Shown[]): void;
  resize(sighting: SightingId, size: ReminderSize): void;
  /** Takes everything away that was put into the page. */
  remove(): void;
}

/** The calls to the background. */
export const background: Caller<ContentCalls> = backgroundCaller<ContentCalls>("content-to-background");

const RETRY_MS = 1500;
/** As much of a title as the background keeps: a page may have one of megabytes. */
const MOST_TITLE = 300;

/** Starts looking at this frame, in place of any script of ours that did so before. */
export async function look(view: PageView | undefined): Promise<void> {
  if (!isSamePlaceAsTop()) return;
  const stop = takeOver();
  stop.signal.addEventListener("abort", () => view?.remove());
  await untilShown(stop.signal);
  const reportFound = reporter(view, stop);
  let watch: PageWatch | undefined;
  const begin = (filter: Parameters<PageWatch["use"]>[0]): void => {
    if (watch) watch.use(filter);
    else watch = watchPage({ filter, known: knownKeys, describer, found: reportFound, signal: stop.signal });
  };
  onFilter((filter) => (isOrphan() ? stop.abort() : begin(filter)), stop.signal);
  const filter = await readFilter();
  if (filter && !stop.signal.aborted) begin(filter);
}

/** Brings a further script into this frame, and gives what it left there under a name; a worker that is just being stopped is asked again. */
export async function bring<Part>(part: ContentPart, name: string): Promise<Part> {
  const world = globalThis as unknown as Record<string, Part | undefined>;
  for (;;) {
    // An element of the page may stand under that name in Chromium; a function of ours is no element.
    if (typeof world[name] === "function") return world[name];
    await background.bring(part).catch(() => later(RETRY_MS));
  }
}

const describer = (): Promise<DescribeKnown> => bring("describer", "petitCarnetDescribe");

/** Reports what this frame holds, and shows what comes back; as a class it would weigh more in every page. */
function reporter(view: PageView | undefined, stop: AbortController): (found: FoundOnPage) => void {
  const { signal } = stop;
  let last: FoundOnPage = { candidates: [], places: [] };
  let reported = false;

  const report = async (mayRetry: boolean): Promise<void> => {
    const found = last;
    if (isOrphan()) return stop.abort();
    try {
      const url = location.href.replace(/#.*$/, "");
      const sightings = await background.recognise({
        url,
        // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- an image named "title" stands there in place of the text
        title: String(document.title).slice(0, MOST_TITLE),
        candidates: found.candidates,
      });
      reported = found.candidates.length > 0;
      if (found === last && !signal.aborted) view?.show(sightings.map((one) => ({ ...one, at: placesOf(one, found) })));
    } catch {
      // A worker that was just being stopped does not answer; its successor will.
      if (isOrphan()) stop.abort();
      else if (mayRetry) setTimeout(() => found === last && void report(false), RETRY_MS);
    }
  };
  const again = (): void => {
    if (last.candidates.length > 0) void report(true);
  };
  const leave = (): void => {
    if (!reported || isOrphan()) return;
    reported = false;
    void background.leave().catch(() => undefined);
  };

  followVisits(again, leave, signal);
  answerCalls<TabCalls>("background-to-content", (sender) => !signal.aborted && isBackground(sender), TAB_READERS, {
    lookAgain: again,
    stop: () => stop.abort(),
    resizeReminder: (_, sighting, size) => view?.resize(sighting, size),
  });
  return (found) => {
    last = found;
    void report(true);
  };
}

/** Says when the page is come back to or goes to another address, and when it is left. */
function followVisits(again: () => void, leave: () => void, signal: AbortSignal): void {
  addEventListener("pagehide", leave, { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && again(), { signal });
  // Single-page navigation: the same people under another address are other sightings.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", again, { signal });
}

/** What the background says needs no reading: `isBackground` vouches for it. */
const TAB_READERS: Readers<TabCalls> = {
  lookAgain: noArguments,
  stop: noArguments,
  resizeReminder: ([sighting, size]) => [sighting as SightingId, size as ReminderSize],
};

const placesOf = ({ places }: SightingInTab, found: FoundOnPage): readonly Place[] => places.flatMap((place) => found.places[place] ?? []);

/** Frames of other sites (advertisements above all) are never read. */
function isSamePlaceAsTop(): boolean {
  if (window === window.top) return true;
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    return false;
  }
}

/** Stops the script of ours that ran in this frame, and stands in its place. */
function takeOver(): AbortController {
  const world = globalThis as { petitCarnet?: AbortController };
  // A page's <a id="petitCarnet"> is not ours, though this world sees it by that name.
  if (Object.hasOwn(world, "petitCarnet")) world.petitCarnet?.abort();
  world.petitCarnet = new AbortController();
  return world.petitCarnet;
}

/** After an update or removal of the extension the old script stays in the page without a background: it has to go. */
function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** A page that is prerendered is not looked at before the user is. */
async function untilShown(signal: AbortSignal): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) => document.addEventListener("prerenderingchange", resolve, { once: true, signal }));
}
