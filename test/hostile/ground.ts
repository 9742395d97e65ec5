/** The ground that attacks are tried on: a browser with the built extension, the gallery, a notebook of canaries, and how much to try. */
import { build } from "esbuild";
import type { Contact } from "../../src/domain/contact/contact.ts";
import type { Manner } from "../../src/domain/sites.ts";
import { type BrowserName, type Extension, launch } from "../support/extension.ts";
import { type Screen, waitUntil } from "../support/screen.ts";
import { named, strangers } from "./canaries.ts";
import { type Attack, type Gallery, openGallery } from "./gallery.ts";

/** How much is tried: the short form is part of every test run, the long form takes its time. */
export interface Size {
  readonly long: boolean;
  /** The first of these numbers in the short form, the second in the long one. */
  of(short: number, long: number): number;
}

/** See the file's head. */
export class Ground implements AsyncDisposable {
  readonly browser: BrowserName;
  readonly size: Size;
  readonly extension: Extension;
  readonly gallery: Gallery;
  /** Only the deceptions, poisons or kinds of page whose names hold this. */
  part = "";
  #visits = 0;

  private constructor(browser: BrowserName, size: Size, extension: Extension, gallery: Gallery) {
    this.browser = browser;
    this.size = size;
    this.extension = extension;
    this.gallery = gallery;
  }

  /** Starts a browser with the extension, grants it all sites and fills the notebook with canaries. */
  static async open(browser: BrowserName, size: Size, proxy?: string): Promise<Ground> {
    const [gallery, extension] = await Promise.all([openGallery(), launch(browser, proxy === undefined ? {} : { proxy })]);
    const ground = new Ground(browser, size, extension, gallery);
    try {
      await extension.grantSites();
      await ground.fill([named, ...strangers]);
    } catch (error) {
      await ground[Symbol.asyncDispose]();
      throw error;
    }
    return ground;
  }

  /** Makes the notebook hold exactly these people. */
  async fill(contacts: readonly Contact[]): Promise<void> {
    const count = await this.inside("fill", contacts);
    if (count !== contacts.length) throw new Error(`the notebook holds ${String(count)} people instead of ${contacts.length}`);
  }

  /** Chooses the manner of every site. */
  async choose(manner: Manner): Promise<void> {
    await this.inside("choose", manner);
  }

  /** Opens a page of the gallery in a new tab; two visits never have the same address, unless `same`. */
  async visit(kind: string, attack: Attack | undefined, more = "", same = false): Promise<Screen> {
    this.#visits += 1;
    return this.extension.open(this.gallery.page(kind, attack, [more, same ? "" : `visit=${this.#visits}`].filter(Boolean).join("&")));
  }

  /** Whether the toolbar counts somebody on a tab, within `patience` milliseconds. */
  async recognised(tab: Screen, patience = 5000): Promise<boolean> {
    return waitUntil(async () => (await this.extension.badge(tab)) !== "", patience);
  }

  /** Calls a function of `inside.ts` in the extension's own origin. */
  async inside(name: string, ...args: readonly unknown[]): Promise<unknown> {
    const there = await this.extension.inExtension("typeof globalThis.hostileInside");
    if (there === "undefined")
      await this.extension.inExtension(`(() => { ${await insideCode()}; globalThis.hostileInside = hostileInside; return 1; })()`);
    return this.extension.inExtension(`globalThis.hostileInside.${name}(${args.map((one) => JSON.stringify(one)).join(",")})`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled([this.extension.close(), this.gallery.close()]);
  }
}

let bundled: Promise<string> | undefined;

function insideCode(): Promise<string> {
  bundled ??= build({
    entryPoints: ["test/hostile/inside.ts"],
    bundle: true,
    format: "iife",
    globalName: "hostileInside",
    write: false,
    target: "es2023",
  }).then(({ outputFiles: [file] }) => file?.text ?? "");
  return bundled;
}
