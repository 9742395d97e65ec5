/** Hands the link of a context-menu click to the popup that opens for it; kept in session memory and taken once. */
import { browser } from "./browser.ts";

const KEY = "noted-link";

/** A link that the user chose to note, on a tab. */
export interface NotedLink {
  readonly tabId: number;
  readonly href: string;
}

/** Leaves a link for the popup of its tab. */
export async function leaveNotedLink(link: NotedLink): Promise<void> {
  await browser.storage.session.set({ [KEY]: link });
}

/** Takes the link left for a tab's popup, if there is one. */
export async function takeNotedLink(tabId: number): Promise<string | undefined> {
  const link = (await browser.storage.session.get(KEY))[KEY] as NotedLink | undefined;
  if (link) await browser.storage.session.remove(KEY);
  return link?.tabId === tabId ? link.href : undefined;
}
