/** Reports of one tab, in the order in which they came. */
import { beforeEach, expect, test } from "vitest";
import { session } from "../support/fake-browser.ts";
import { forgetTab, leavePage, recognisePage } from "../../src/background/recognise-page.ts";
import type { PageReport } from "../../src/domain/recognition/page-report.ts";
import type { ContactStore } from "../../src/platform/contact-store.ts";
import type { RecognitionIndex } from "../../src/platform/recognition-index.ts";

const nothing = async (): Promise<void> => Promise.resolve();
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  action: { setBadgeText: nothing, setTitle: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing },
  i18n: { getMessage: (key: string) => key },
  tabs: { query: async () => Promise.resolve([{ id: 1 }]) },
});

const frame = { tabId: 1, frameId: 0 };
const url = "https://app.example/people/2";
const candidate = { key: 1, kind: "name", text: "Noémie Levain", before: "", after: "" };
const somebody = { url, title: "before", candidates: [candidate] } as unknown as PageReport;
const nobody: PageReport = { url, title: "after", candidates: [] };
const indexAfter = (catchUp: () => Promise<void>): RecognitionIndex =>
  ({ catchUpShortly: catchUp, contactsBehind: async () => Promise.resolve(new Map()) }) as unknown as RecognitionIndex;
const index = indexAfter(nothing);
const store = { getMany: async () => Promise.resolve([]) } as unknown as ContactStore;
const open = async (): Promise<ContactStore> => Promise.resolve(store);

/** Something that takes time, and the word that it is done. */
function slow<Value>(value: Value): { readonly promise: Promise<Value>; readonly done: () => void } {
  let done = (): void => undefined;
  const promise = new Promise<Value>((resolve) => {
    done = () => resolve(value);
  });
  return { promise, done };
}

const kept = (): readonly { readonly title: string }[] =>
  Object.values((session.values.get("tab:1") ?? {}) as Record<number, { title: string }>);

beforeEach(() => session.values.clear());

test("a report of nobody is not overtaken by the report before it, which takes time to confirm", async () => {
  const { promise, done } = slow(undefined);
  const both = Promise.all([
    recognisePage(
      open,
      indexAfter(() => promise),
      frame,
      somebody,
    ),
    recognisePage(open, index, frame, nobody),
  ]);
  await nothing();
  done();
  await both;
  expect(kept()[0]?.title).toBe("after");
});

test("a script that was stopped leaves nothing behind, though its report waits for the notebook to open", async () => {
  const { promise, done } = slow(store);
  const both = Promise.all([recognisePage(() => promise, index, frame, somebody), forgetTab(1)]);
  await nothing();
  done();
  await both;
  expect(kept()).toEqual([]);
});

test("a page that says goodbye late does not take the next site's sightings with it", async () => {
  await recognisePage(open, index, frame, somebody);
  await leavePage(frame, "https://before.example/page");
  expect(kept()).toHaveLength(1);
  await leavePage(frame, `${url}?view=2`);
  expect(kept()).toEqual([]);
});
