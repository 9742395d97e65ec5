/** Page to reminder, in the background: candidates of one frame → contacts behind their keys → sightings → toolbar count. */
import type { Contact, ContactId } from "../domain/contact/contact.ts";
import { confirmCandidates } from "../domain/recognition/confirm.ts";
import { byStrength } from "../domain/recognition/merge-sightings.ts";
import type { PageReport } from "../domain/recognition/page-report.ts";
import type { Sighting } from "../domain/recognition/sighting.ts";
import type { SightingInTab } from "../messages/content-to-background.ts";
import type { ContactStore } from "../platform/contact-store.ts";
import { newSightingId } from "../platform/identity.ts";
import {
  forgetClosedTabs,
  forgetPageSightings,
  type FrameSightings,
  readFrameSightings,
  writeFrameSightings,
} from "../platform/page-sightings.ts";
import type { RecognitionIndex } from "../platform/recognition-index.ts";
import { countOnToolbar } from "./toolbar-count.ts";

/** Where a report comes from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/**
 * One at a time for each tab, from the moment it comes in: two frames that report at once must not overwrite each other, and what comes
 * quickly (a report of nobody, a page that leaves, a script that was stopped) must not be overtaken by the report before it, for which a
 * notebook has to be opened and people confirmed.
 */
const queues = new Map<number, Promise<unknown>>();

/** Confirms a frame's candidates and remembers what was sighted; gives what may be shown in the page. */
export async function recognisePage(
  store: () => Promise<ContactStore>,
  index: RecognitionIndex,
  frame: Frame,
  report: PageReport,
): Promise<readonly SightingInTab[]> {
  return inTurn(frame.tabId, async () => {
    const confirmed = report.candidates.length === 0 ? [] : await confirm(await store(), index, report);
    const frames = await readFrameSightings(frame.tabId);
    const sightings = confirmed.map((sighting) => withId(sighting, frames[frame.frameId]?.sightings ?? [])).toSorted(byStrength);
    // A new page in the tab replaces all that its old frames reported.
    const others = Object.values(frames).some(({ url }) => url !== report.url) ? {} : frames;
    await writeFrameSightings(frame.tabId, { ...others, [frame.frameId]: { url: report.url, title: report.title, sightings } });
    await Promise.all([countOnToolbar(frame.tabId), forgetClosedTabs()]);
    return sightings.filter(({ strength }) => strength !== "possible").map(({ id, strength, places }) => ({ id, strength, places }));
  });
}

/**
 * Forgets a frame whose page went away. `from` is the leaving page's address: one of another site is late, since browsers let a page say
 * goodbye after the next one came, and must not take that one's sightings with it.
 */
export async function leavePage({ tabId, frameId }: Frame, from: string): Promise<void> {
  await inTurn(tabId, async () => {
    const frames = await readFrameSightings(tabId);
    const { [frameId]: left, ...others } = frames;
    if (left && isSameOrigin(left.url, from)) await keepOnly(tabId, frameId === 0 ? {} : others);
  });
}

/** Forgets all that was sighted in a tab: nobody follows it any more. */
export async function forgetTab(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    if (Object.keys(await readFrameSightings(tabId)).length > 0) await keepOnly(tabId, {});
  });
}

async function keepOnly(tabId: number, frames: FrameSightings): Promise<void> {
  await (Object.keys(frames).length > 0 ? writeFrameSightings(tabId, frames) : forgetPageSightings(tabId));
  await countOnToolbar(tabId).catch(() => undefined); // the tab may be gone
}

/** True for two addresses of one origin; a sandboxed or unreadable one shares its own with nobody. */
export function isSameOrigin(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [one ?? "", other ?? ""].map((url) => (URL.canParse(url) ? new URL(url).origin : "null"));
  return first === second && first !== "null";
}

async function confirm(store: ContactStore, index: RecognitionIndex, report: PageReport): Promise<readonly Omit<Sighting, "id">[]> {
  await index.catchUpShortly(store);
  const behind = await index.contactsBehind(report.candidates.map(({ key }) => key));
  const records = await store.getMany([...new Set([...behind.values()].flat())]);
  const contacts = new Map<ContactId, Contact>(records.map(({ contact }) => [contact.id, contact]));
  return confirmCandidates(report, (key) => (behind.get(key) ?? []).flatMap((id) => contacts.get(id) ?? []));
}

/** A person who was already sighted on this page keeps her sighting's id, so that her mark and her reminder stay. */
function withId(sighting: Omit<Sighting, "id">, before: readonly Sighting[]): Sighting {
  return { ...sighting, id: before.find(({ contact }) => contact === sighting.contact)?.id ?? newSightingId() };
}

function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  queues.set(tabId, settled);
  void settled.then(() => queues.get(tabId) === settled && queues.delete(tabId));
  return turn;
}
