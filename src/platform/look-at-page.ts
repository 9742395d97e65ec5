/** Reads a page because the user asked, through the grant of the click itself (`activeTab`): nothing has to be allowed before. */
import type { PageCapture } from "../domain/capture/page-capture.ts";
import { SCRIPT_FILES } from "../domain/site-scripts.ts";
import { settingFor } from "../domain/sites.ts";
import { browser } from "./browser.ts";
import { readSettings } from "./settings-store.ts";

/** "Look at this page": starts reading it, in the manner chosen for its site; false where the browser allows no script. */
export async function lookAtPage(tabId: number): Promise<boolean> {
  const [{ url }, settings] = await Promise.all([browser.tabs.get(tabId), readSettings()]);
  const { manner } = settingFor(settings, hostOf(url));
  return runs(() => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [fromRoot(SCRIPT_FILES[manner])] }));
}

/** What stands on the page now, to be proposed as a contact or a quote; undefined where the browser allows no script. */
export async function captureFromPage(tabId: number): Promise<PageCapture | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [fromRoot("content/capture.js")] });
    return injected?.result as PageCapture | undefined;
  } catch {
    return undefined;
  }
}

/** Firefox looks for a script beside the page that asks; Chromium takes both. */
const fromRoot = (file: string): string => `/${file}`;

async function runs(inject: () => Promise<unknown>): Promise<boolean> {
  try {
    await inject();
    return true;
  } catch {
    return false;
  }
}

/** The host of an address; empty when there is none to be seen. */
export function hostOf(url: string | undefined): string {
  try {
    return new URL(url ?? "").hostname;
  } catch {
    return "";
  }
}
