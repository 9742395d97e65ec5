/**
 * How the site of the tab at hand is treated, and the switch for it.
 *
 * The browser's question may close the popup (Firefox does), and with it everything that waits for the answer. So the choice is written
 * while the browser asks, and taken back if the answer is no; without the permission the choice does nothing.
 */
import { type Signal, signal } from "@preact/signals";
import { LINKEDIN, type Manner, patternsOf, settingFor, type SiteSetting } from "../src/domain/sites.ts";
import { browser } from "../src/platform/browser.ts";
import { hostOf, lookAtPage } from "../src/platform/look-at-page.ts";
import { readSettings, writeSettings } from "../src/platform/settings-store.ts";
import { tellBackground } from "../src/platform/tell-background.ts";

/** What the switch shows. */
export interface SiteState {
  readonly watched: boolean;
  readonly manner: Manner;
}

/** Whether "Look at this page" was pressed, and what came of it. */
export type Looked = "not-yet" | "looking" | "looked" | "refused";

/** How long a page is read before "nobody" is said. */
const READING_MS = 1200;

/** The site of one tab. */
export class SiteModel {
  /** The site's host; "" for a page that no extension may read. */
  readonly host: string;
  readonly state: Signal<SiteState> = signal({ watched: false, manner: "in-page" });
  readonly looked: Signal<Looked> = signal("not-yet");
  readonly refused: Signal<boolean> = signal(false);
  readonly #tabId: number;

  constructor(tabId: number, url: string) {
    this.#tabId = tabId;
    this.host = /^https?:/.test(url) ? hostOf(url) : "";
  }

  /** Reads the choice and the browser's permission. */
  async refresh(): Promise<void> {
    if (this.host === "") return;
    const [settings, granted] = await Promise.all([readSettings(), browser.permissions.contains({ origins: this.#patterns() })]);
    const { watched, manner } = settingFor(settings, this.host);
    this.state.value = { watched: watched && granted, manner };
  }

  /** Watches the site; has to be called in the user's own click, before anything is awaited. */
  async watch(manner: Manner): Promise<void> {
    const asked = browser.permissions.request({ origins: this.#patterns() });
    const before = (await readSettings()).sites[this.#key()];
    await this.#write({ watched: true, manner });
    const granted = await asked.catch(() => false);
    if (!granted) await this.#write(before);
    this.refused.value = !granted;
    tellBackground.sitesChanged();
    await this.refresh();
    if (granted) await this.look();
  }

  /** Watches the site no more; the browser's permission is left, since it may cover more than this site. */
  async leave(): Promise<void> {
    await this.#write({ watched: false, manner: this.state.value.manner });
    tellBackground.sitesChanged();
    this.refused.value = false;
    await this.refresh();
  }

  /** "Look at this page": reads it once, by the right that opening the popup gave. */
  async look(): Promise<void> {
    this.looked.value = "looking";
    const looked = await lookAtPage(this.#tabId);
    // Whoever stands there shows up meanwhile; "nobody" said at once would be taken back a moment later.
    if (looked) await new Promise((done) => setTimeout(done, READING_MS));
    this.looked.value = looked ? "looked" : "refused";
  }

  #patterns(): string[] {
    return [...patternsOf(this.#key())];
  }

  /** LinkedIn is one site, however many subdomains it has. */
  #key(): string {
    return this.host === LINKEDIN || this.host.endsWith(`.${LINKEDIN}`) ? LINKEDIN : this.host;
  }

  async #write(setting: SiteSetting | undefined): Promise<void> {
    const settings = await readSettings();
    const { [this.#key()]: _, ...others } = settings.sites;
    await writeSettings({ ...settings, sites: setting ? { ...others, [this.#key()]: setting } : others });
  }
}
