/** The count on the toolbar button: how many people of the notebook stand on a tab's page, as far as that is certain or probable. */
import { browser } from "../platform/browser.ts";
import { readFrameSightings } from "../platform/page-sightings.ts";
import { mergeSightings } from "../domain/recognition/merge-sightings.ts";

/** Shows the count of a tab; none at zero. The browser itself takes it away when the tab loads another page. */
export async function countOnToolbar(tabId: number): Promise<void> {
  const frames = Object.values(await readFrameSightings(tabId));
  const people = mergeSightings(frames.flatMap(({ sightings }) => sightings)).filter(({ strength }) => strength !== "possible");
  const names = people.slice(0, 3).map(({ name }) => name);
  const title = people.length === 0 ? "" : browser.i18n.getMessage("toolbarPeople", [`${names.join(", ")}${people.length > 3 ? "…" : ""}`]);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: countText(people.length) }),
    browser.action.setTitle({ tabId, title: title || browser.i18n.getMessage("actionTitle") }),
    browser.action.setBadgeBackgroundColor({ tabId, color: "#8a3324" }),
    browser.action.setBadgeTextColor({ tabId, color: "#fffaf2" }),
  ]);
}

/** Room on the button is for three characters. */
const countText = (count: number): string => (count === 0 ? "" : count > 99 ? "99+" : String(count));
