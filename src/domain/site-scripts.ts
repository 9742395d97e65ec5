/**
 * Which script runs on which site, from the user's choices. The manner is told by the file: a quiet site never even loads the code that marks.
 *
 * Example: everywhere in the page, LinkedIn quiet → { id: 'everywhere', js: in-page, matches: all but linkedin.com } and
 * { id: 'site:linkedin.com', js: quiet, matches: linkedin.com }.
 */
import { LINKEDIN, type Manner, patternsOf, type Settings, settingFor } from "./sites.ts";

/** One content script to be registered. */
export interface SiteScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly file: string;
}

/** The script file of each manner. */
export const SCRIPT_FILES: Readonly<Record<Manner, string>> = { "in-page": "content/in-page.js", quiet: "content/quiet.js" };

/** Stands in the style of each element that we put into a page, inside its closed root, where the page cannot look. */
export const OWN_STYLE_SIGN = "/*Petit Carnet*/";

/** The scripts to register for the user's choices; a host's own entry wins over its parents' and over the general choice. */
export function siteScripts(settings: Settings): readonly SiteScript[] {
  // LinkedIn is never treated by the general choice alone: without the user's word it is quiet.
  const hosts = [...new Set([...Object.keys(settings.sites), ...(settings.watch === "everywhere" ? [LINKEDIN] : [])])];
  const ofSites = hosts.flatMap((host) => {
    const { watched, manner } = settingFor(settings, host);
    const below = hosts.filter((other) => other.endsWith(`.${host}`));
    return watched ? [script(`site:${host}`, patternsOf(host), below, manner)] : [];
  });
  if (settings.watch !== "everywhere") return ofSites;
  return [script("everywhere", ["*://*/*"], hosts, settings.manner ?? "in-page"), ...ofSites];
}

const script = (id: string, matches: readonly string[], without: readonly string[], manner: Manner): SiteScript => ({
  id,
  matches,
  excludeMatches: without.flatMap(patternsOf),
  file: SCRIPT_FILES[manner],
});
