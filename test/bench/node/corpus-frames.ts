/** One page read in the browser frame by frame, with the bundle of `in-page/corpus-page.ts` in it. */
import type { Page } from "puppeteer-core";
import type { Contact } from "../../../src/domain/contact/contact.ts";
import type { FrameResult } from "../in-page/corpus-page.ts";

/** Whom the frames of a page show, and by which steps. */
export async function readFrames(
  page: Page,
  address: string,
  contacts: readonly Contact[],
  shownAs: string | undefined,
): Promise<readonly FrameResult[]> {
  await page.goto(address, { waitUntil: "load" });
  const call = `globalThis.petitCarnetCorpus(${JSON.stringify(contacts)}, ${JSON.stringify(shownAs)})`;
  return Promise.all(page.frames().map((frame) => frame.evaluate(call) as Promise<FrameResult>));
}

/** The steps of all frames, and a line for each contact of whom nothing stood there. */
export function stepsOf(frames: readonly FrameResult[], contacts: readonly Contact[]): readonly string[] {
  const steps = frames.flatMap((frame) => frame.steps);
  const silent = contacts.filter(({ name }) => !steps.some((step) => step.includes(` for ${name}: `)));
  return [...steps, ...silent.map(({ name }) => `nothing on the page for ${name}`)];
}
