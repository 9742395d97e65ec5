/**
 * The state of the sites screen: the settings as they stand, what the browser has granted, and what was just said to the user.
 * `permissions.request` has to be called within the click itself, so every method that asks does so before its first `await`.
 */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { browser } from "../src/platform/browser.ts";
import type { Settings, SiteSetting } from "../src/domain/sites.ts";
import { readSettings, writeSettings } from "../src/platform/settings-store.ts";
import { tellBackground } from "../src/platform/tell-background.ts";
import { type Choice, ORIGINS_OF, originsOf, withChoice, withoutSite, withSite } from "./site-choices.ts";

/** What was just done or refused, said in a live region. */
export type Notice = "saved" | "refused" | "failed";

/** The model of one open sites screen. */
export class SitesModel {
  readonly #settings: Signal<Settings | undefined> = signal(undefined);
  readonly #origins: Signal<readonly string[]> = signal([]);
  readonly #notice: Signal<Notice | undefined> = signal(undefined);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The choices; undefined until they are read. */
  readonly settings: ReadonlySignal<Settings | undefined> = this.#settings;
  /** The match patterns that the browser lets the extension read. */
  readonly origins: ReadonlySignal<readonly string[]> = this.#origins;
  readonly notice: ReadonlySignal<Notice | undefined> = this.#notice;

  /** Reads again what another page or the browser's own settings may have changed. */
  async refresh(): Promise<void> {
    const [settings, granted] = await Promise.all([readSettings(), browser.permissions.getAll()]);
    this.#settings.value = settings;
    this.#origins.value = granted.origins ?? [];
  }

  /** Answers "where to watch"; true when the browser agreed. Every grant is given back when nothing is watched any more. */
  watch(choice: Choice): Promise<boolean> {
    const agreed = ask(ORIGINS_OF[choice]);
    return this.#keep(agreed, (before) => withChoice(before, choice), choice === "asked" ? ORIGINS_OF.everywhere : []);
  }

  /**
   * Gives back the grant for every site. Not done by itself when sites are still watched: browsers take the narrower grants away with
   * it, so each of those sites has to be allowed again.
   */
  giveBackEverywhere(): Promise<boolean> {
    return this.#keep(Promise.resolve(true), (before) => before, ORIGINS_OF.everywhere);
  }

  /** Keeps a choice of its own for one site; true when the browser agreed. */
  keepSite(host: string, setting: SiteSetting): Promise<boolean> {
    const agreed = setting.watched ? ask(originsOf(host)) : Promise.resolve(true);
    return this.#keep(agreed, (before) => withSite(before, host, setting));
  }

  /** Forgets a site's own choice and gives back the grant for it. */
  removeSite(host: string): Promise<boolean> {
    return this.#keep(Promise.resolve(true), (before) => withoutSite(before, host), originsOf(host));
  }

  /** Changes choices for which the browser need not be asked. */
  change(how: (settings: Settings) => Settings): Promise<boolean> {
    return this.#keep(Promise.resolve(true), how);
  }

  /** Good news need not be put away; a refusal stays until the next choice. */
  #sayBriefly(notice: Notice): void {
    this.#notice.value = notice;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#notice.value === notice) this.#notice.value = undefined;
    }, 5000);
  }

  async #keep(agreed: Promise<boolean>, how: (settings: Settings) => Settings, spare: readonly string[] = []): Promise<boolean> {
    this.#notice.value = undefined; // what was said of the last choice is not said of this one
    try {
      if (!(await agreed)) {
        this.#notice.value = "refused";
        return false;
      }
      // Read anew: the popup can have switched a site meanwhile.
      await writeSettings(how(await readSettings()));
      if (spare.length > 0) await giveBack(spare);
      tellBackground.sitesChanged();
      await this.refresh();
      this.#sayBriefly("saved");
      return true;
    } catch {
      this.#notice.value = "failed";
      return false;
    }
  }
}

/** Asks the browser, at once: a later turn would no longer belong to the user's click. */
function ask(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins: [...origins] });
}

/** A grant that is part of a wider one cannot be given back alone; then there is nothing to do. */
async function giveBack(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}
