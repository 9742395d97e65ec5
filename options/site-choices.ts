/**
 * What the choices of the sites screen do to the settings; pure, so that the screen only shows and asks.
 *
 * Example: "On LinkedIn" is the watch `chosen` with a watched entry `linkedin.com` that has no manner yet; a pasted
 * "https://www.blog.example/2026/post" is the site `blog.example`.
 */
import { LINKEDIN, type Manner, patternsOf, type Settings, type SiteSetting, type Watch } from "../src/domain/sites.ts";

/** The four answers to "where to watch", in the order of the screen. */
export const CHOICES = ["everywhere", "linkedin", "chosen", "asked"] as const;
export type Choice = (typeof CHOICES)[number];

/** What the browser is asked for, so that a choice can be kept; nothing for the other two. */
export const ORIGINS_OF: Readonly<Record<Choice, readonly string[]>> = {
  everywhere: ["*://*/*"],
  linkedin: [`*://*.${LINKEDIN}/*`],
  chosen: [],
  asked: [],
};

/** The answer that the settings amount to. */
export function choiceOf(settings: Settings): Choice {
  if (settings.watch !== "chosen") return settings.watch;
  const watched = Object.keys(settings.sites).filter((host) => settings.sites[host]?.watched);
  return watched.length === 1 && watched[0] === LINKEDIN ? "linkedin" : "chosen";
}

/** The settings after an answer to "where to watch"; how each site is to remind stays as it was. */
export function withChoice(settings: Settings, choice: Choice): Settings {
  const watch: Watch = choice === "linkedin" ? "chosen" : choice;
  if (choice === "linkedin") return { ...withSite(settings, LINKEDIN, { ...settings.sites[LINKEDIN], watched: true }), watch };
  if (choice !== "asked") return { ...settings, watch };
  // "Only when asked" watches nothing, so no site may stay watched by an entry of its own.
  const sites = Object.entries(settings.sites).map(([host, setting]) => [host, { ...setting, watched: false }] as const);
  return { ...settings, watch, sites: Object.fromEntries(sites) };
}

/** The settings with one site's own choice. */
export function withSite(settings: Settings, host: string, setting: SiteSetting): Settings {
  const watch = settings.watch === "asked" && setting.watched ? "chosen" : settings.watch;
  return { ...settings, watch, sites: { ...settings.sites, [host]: setting } };
}

/** The settings without a choice for this site: the general one holds again. */
export function withoutSite(settings: Settings, host: string): Settings {
  return { ...settings, sites: Object.fromEntries(Object.entries(settings.sites).filter(([one]) => one !== host)) };
}

/** What a site's row offers. */
export const ROW_CHOICES = ["in-page", "quiet", "not-watched"] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

/** The row's choice as a setting. */
export function settingOf(choice: RowChoice): SiteSetting {
  return choice === "not-watched" ? { watched: false } : { watched: true, manner: choice };
}

/** The setting as the row's choice; undefined while LinkedIn waits for the user to pick. */
export function rowChoiceOf(host: string, setting: SiteSetting, general: Manner): RowChoice | undefined {
  if (!setting.watched) return "not-watched";
  return setting.manner ?? (host === LINKEDIN ? undefined : general);
}

/** True while LinkedIn is watched and the user has not picked how to be reminded there. */
export function linkedinWaits(settings: Settings): boolean {
  return isLinkedinWatched(settings) && settings.sites[LINKEDIN]?.manner === undefined;
}

/** True when LinkedIn is watched, by an entry of its own or with every site. */
export function isLinkedinWatched(settings: Settings): boolean {
  return settings.sites[LINKEDIN]?.watched ?? settings.watch === "everywhere";
}

/** The site's host from what was typed or pasted: an address or a bare host; undefined when it names no web site. */
export function hostFrom(typed: string): string | undefined {
  const address = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "") return undefined;
  const host = url.hostname.replace(/^www\.(?=.*\.)/, "").replace(/\.$/, "");
  if (host !== "localhost" && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return undefined;
  // LinkedIn is one site with one choice, whatever its language or section.
  return host === LINKEDIN || host.endsWith(`.${LINKEDIN}`) ? LINKEDIN : host;
}

/** True when the browser's grants let the extension read this host. */
export function isGranted(origins: readonly string[], host: string): boolean {
  return origins.some((pattern) => {
    const granted = /^(?:<all_urls>$|(?:\*|https?):\/\/)([^/]*)/.exec(pattern)?.[1];
    if (granted === undefined) return false;
    if (granted === "" || granted === "*") return true;
    return granted.startsWith("*.") ? host === granted.slice(2) || host.endsWith(granted.slice(1)) : host === granted;
  });
}

/** What the browser is asked for one site. */
export const originsOf = (host: string): readonly string[] => (host === LINKEDIN ? ORIGINS_OF.linkedin : patternsOf(host));
