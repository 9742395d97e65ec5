/** The notebook as the popup and the panel write it: the background is told of each write once it is on disk. */
import type { ContactRecord } from "../domain/contact/history.ts";
import type { ContactStore } from "./contact-store.ts";
import { tellBackground } from "./tell-background.ts";

/** The part of the store that they need. */
export type TellingStore = Pick<ContactStore, "get" | "getMany" | "namesakes" | "startingWith" | "save" | "undo">;

/** Wraps a store so that its writes are told. */
export function tellingStore(store: ContactStore): TellingStore {
  return {
    get: (id) => store.get(id),
    getMany: (ids) => store.getMany(ids),
    namesakes: (name) => store.namesakes(name),
    startingWith: (typed, most) => store.startingWith(typed, most),
    save: (...contacts) => told<readonly ContactRecord[]>(store.save(...contacts)),
    undo: (id, changeId) => told<ContactRecord>(store.undo(id, changeId)),
  };
}

async function told<Result>(writing: Promise<Result>): Promise<Result> {
  const written = await writing;
  tellBackground.notebookChanged();
  return written;
}
