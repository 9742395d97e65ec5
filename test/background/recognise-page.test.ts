/** Reports of one tab, in the order in which they came. */
import { expect, test } from "vitest";
import { session } from "../support/fake-browser.ts";
import { recognisePage } from "../../src/background/recognise-page.ts";
import type { PageReport } from "../../src/domain/recognition/page-report.ts";
import type { ContactStore } from "../../src/platform/contact-store.ts";
import type { RecognitionIndex } from "../../src/platform/recognition-index.ts";

const nothing = async (): Promise<void> => Promise.resolve();
Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  action: { setBadgeText: nothing, setTitle: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing },
  i18n: { getMessage: (key: string) => key },
  tabs: { query: async () => Promise.resolve([{ id: 1 }]) },
});

test("a report of nobody is not overtaken by the report before it, which takes time to confirm", async () => {
  let confirm = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    confirm = resolve;
  });
  const index = { catchUpShortly: () => slow, contactsBehind: async () => Promise.resolve(new Map()) } as unknown as RecognitionIndex;
  const store = { getMany: async () => Promise.resolve([]) } as unknown as ContactStore;
  const url = "https://app.example/people/2";
  const candidate = { key: 1, kind: "name", text: "Noémie Levain", before: "", after: "" };
  const before = { url, title: "before", candidates: [candidate] } as unknown as PageReport;

  const frame = { tabId: 1, frameId: 0 };
  const both = Promise.all([
    recognisePage(store, index, frame, before),
    recognisePage(store, index, frame, { url, title: "after", candidates: [] }),
  ]);
  await nothing();
  confirm();
  await both;
  expect(Object.values(session.values.get("tab:1") as Record<number, { title: string }>)[0]?.title).toBe("after");
});
