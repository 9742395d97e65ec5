/** Pages in every state: recognised where that is allowed, a quiet fall-back where not, never a broken page. */
import { pause, waitUntil, type Screen } from "../support/screen.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

/** Each state gives what is wrong, or nothing. */
type State = (ground: Ground) => Promise<string | undefined>;

const isQuiet = async (ground: Ground, tab: Screen): Promise<boolean> => (await ground.extension.reminderFrames(tab)).length === 0;
/** Our elements that a person sees: a reminder that never came must leave none. */
const shown = async (tab: Screen): Promise<number> =>
  Number(
    await tab.port.run(
      "[...document.querySelectorAll(':popover-open')].filter((one) => getComputedStyle(one).visibility === 'visible').length",
    ),
  );

const STATES: Readonly<Record<string, State>> = {
  "about:blank": async (ground) => {
    const tab = await ground.extension.open("about:blank");
    const known = await ground.recognised(tab, 300);
    await tab.close();
    return known ? "somebody was recognised" : undefined;
  },
  "srcdoc, about:blank and sandboxed frames": async (ground) => recognisedAndWhole(ground, "srcdoc"),
  "frame of another site": async (ground) => {
    const tab = await ground.visit("frames", undefined);
    const known = await ground.recognised(tab);
    const marked = await waitUntil(async () => (await ground.extension.marks(tab)).length > 0, 3000);
    await tab.close();
    return known && marked ? undefined : "not recognised";
  },
  "only a frame of another site names her": async (ground) => {
    const other = ground.gallery.page("article", undefined).replace("127.0.0.1", "localhost");
    const tab = await ground.visit("nobody", undefined, `frame=${encodeURIComponent(other)}`);
    const known = await ground.recognised(tab, 1200);
    await tab.close();
    return known ? "a frame of another site was read" : undefined;
  },
  "strict content-security policy": async (ground) => recognisedAndWhole(ground, "strict-policy"),
  "Trusted Types": async (ground) => recognisedAndWhole(ground, "trusted-types"),
  // Firefox lets the reminder's frame into such a page; Chromium does because it is credentialless.
  "COEP require-corp": async (ground) => recognisedAndWhole(ground, "isolated"),
  XHTML: async (ground) => recognisedAndWhole(ground, "xhtml"),
  "quirks mode": async (ground) => recognisedAndWhole(ground, "quirks"),
  "prerendered page": async (ground) => {
    const tab = await ground.visit("prerender", undefined);
    const early = await ground.recognised(tab, 1000);
    if (early) return "counted before it was shown";
    await tab.click("#on");
    const known = await ground.recognised(tab, 6000);
    await tab.close();
    return known ? undefined : "not recognised once it was shown";
  },
  "back and forward": async (ground) => {
    const tab = await ground.visit("article", undefined);
    if (!(await ground.recognised(tab))) return "not recognised at first";
    await tab.goto(ground.gallery.page("nobody", undefined));
    const gone = await waitUntil(async () => (await ground.extension.badge(tab)) === "", 3000);
    await tab.port.run("void history.back()").catch(() => undefined);
    await pause(300);
    const known = await ground.recognised(tab, 6000);
    const restored = await waitUntil(async () => !(await isQuiet(ground, tab)) || (await ground.extension.marks(tab)).length > 0, 3000);
    await tab.close();
    if (!gone) return "the count stayed on the next page";
    return known && restored ? undefined : "not recognised after going back";
  },
  "document and form that shadow their own properties": async (ground) => {
    const tab = await ground.visit("shadowed", undefined);
    if (!(await ground.recognised(tab))) return "not recognised";
    const reminded = await waitUntil(async () => !(await isQuiet(ground, tab)), 3000);
    const placed = await waitUntil(async () => (await ground.extension.marks(tab)).filter(({ x }) => x > 0).length === 2, 3000);
    await tab.close();
    return reminded && placed ? undefined : `${reminded ? "" : "no reminder"} ${placed ? "" : "marks not in their places"}`;
  },
  "single-page application": async (ground) => {
    const tab = await ground.visit("single-page", undefined);
    if (!(await ground.recognised(tab))) return "not recognised at first";
    await tab.click("#turn");
    const known = await waitUntil(async () => (await tab.text()).includes("View 1") && (await ground.extension.badge(tab)) === "1", 5000);
    const marked = await waitUntil(async () => (await ground.extension.marks(tab)).length > 0, 3000);
    await tab.close();
    return known && marked ? undefined : "not recognised in the next view";
  },
};

/** What a browser makes of some states, whoever looks on. */
const IMPOSSIBLE = {
  chromium: " · Chromium keeps no page with an open reminder for going back: it loads it again",
  firefox: " · Firefox prerenders nothing: such a page is loaded when it is shown",
} as const;

/** Tries every state of a page. */
export async function pagesInEveryState(ground: Ground): Promise<readonly Row[]> {
  await ground.choose("in-page");
  const attempts = [];
  for (const [name, state] of Object.entries(STATES)) {
    const problem = await state(ground).catch((error: unknown) => String(error));
    attempts.push(problem === undefined ? undefined : `${name}: ${problem}`);
  }
  return [
    rowOf(
      "pages in every state: wrong or broken",
      ground.browser,
      attempts,
      `${Object.keys(STATES).join(", ")}${IMPOSSIBLE[ground.browser]}`,
    ),
  ];
}

async function recognisedAndWhole(ground: Ground, kind: string): Promise<string | undefined> {
  const tab = await ground.visit(kind, undefined);
  const known = await ground.recognised(tab);
  const reminded = await ground.extension.reminderFrame(tab).then(
    (frame) => frame.text(),
    () => "",
  );
  const seen = await shown(tab);
  const text = await tab.text();
  await tab.close();
  if (!known) return "not recognised";
  if (!text.includes("Noémie Levain")) return "the page is broken";
  return reminded.includes("Noémie") && seen === 1 ? undefined : `reminder “${reminded}”, ${seen} seen`;
}
