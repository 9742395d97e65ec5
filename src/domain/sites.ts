/**
 * Which sites are watched and how the user is reminded there.
 *
 * Example: { watch: 'everywhere', sites: { 'linkedin.com': { watched: true, manner: 'quiet' }, 'bank.example': { watched: false } } }
 * watches every site but bank.example, in the page everywhere but on LinkedIn. An entry covers its subdomains too.
 */

/** Where to watch: every site, only those chosen, or only when asked ("Look at this page"). */
export const WATCHES = ["everywhere", "chosen", "asked"] as const;
export type Watch = (typeof WATCHES)[number];

/** How to be reminded on a site: mark and reminder in the page, or toolbar and side panel only. */
export const MANNERS = ["in-page", "quiet"] as const;
export type Manner = (typeof MANNERS)[number];

/** The choice for one site. */
export interface SiteSetting {
  readonly watched: boolean;
  readonly manner?: Manner;
}

/** All choices about sites. */
export interface Settings {
  /** True once the welcome screen was answered. */
  readonly welcomed: boolean;
  readonly watch: Watch;
  /** How to be reminded where a site has no manner of its own; absent means in the page. */
  readonly manner?: Manner;
  /** By host, lower case, without port; an entry covers its subdomains. */
  readonly sites: Readonly<Record<string, SiteSetting>>;
}

/** What holds until the user chose. */
export const FIRST_SETTINGS: Settings = { welcomed: false, watch: "asked", sites: {} };

/** The entry that covers LinkedIn, which has no default manner: until the user picks one it is quiet. */
export const LINKEDIN = "linkedin.com";

/** What holds for a host: its own entry, or that of the nearest parent domain, or the general choice. */
export function settingFor(settings: Settings, host: string): Required<SiteSetting> {
  const labels = host.toLowerCase().split(".");
  const candidates = labels.map((_, position) => labels.slice(position).join("."));
  const covering = candidates.find((one) => Object.hasOwn(settings.sites, one));
  const entry = covering === undefined ? undefined : settings.sites[covering];
  const manner = entry?.manner ?? (candidates.includes(LINKEDIN) ? "quiet" : (settings.manner ?? "in-page"));
  return { watched: entry?.watched ?? settings.watch === "everywhere", manner };
}

/** The match patterns that cover a host and its subdomains. */
export const patternsOf = (host: string): readonly string[] =>
  host === "localhost" || /^[\d.]+$/.test(host) ? [`*://${host}/*`] : [`*://${host}/*`, `*://*.${host}/*`];

/** Reads settings from what was stored; anything malformed falls back to what holds before the first choice. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== "object" || stored === null) return FIRST_SETTINGS;
  const { welcomed, watch, manner, sites } = stored as Record<string, unknown>;
  const entries = typeof sites === "object" && sites !== null ? Object.entries(sites as Record<string, unknown>) : [];
  const known = MANNERS.find((one) => one === manner);
  return {
    welcomed: welcomed === true,
    watch: WATCHES.find((one) => one === watch) ?? "asked",
    ...(known && { manner: known }),
    sites: Object.fromEntries(entries.flatMap(([host, setting]) => siteFrom(setting).map((one) => [host, one]))),
  };
}

function siteFrom(stored: unknown): readonly SiteSetting[] {
  if (typeof stored !== "object" || stored === null) return [];
  const { watched, manner } = stored as Record<string, unknown>;
  const known = MANNERS.find((one) => one === manner);
  return typeof watched === "boolean" ? [known ? { watched, manner: known } : { watched }] : [];
}
