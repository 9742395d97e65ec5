/**
 * The index that the background confirms candidates with, and the filter that tabs read: both follow the notebook by its generation.
 *
 * Example: the notebook stands at generation 7, the index at 5. Catching up reads the records changed since 5, takes their old keys away,
 * puts the new ones in, tells the tabs the new keys, and only then says "7". Stopped in between, it does the same again.
 *
 * A contact changed while everything is built anew raises the generation above the one that the build began at, and is caught up with behind it.
 */
import type { ContactId } from "../domain/contact/contact.ts";
import { byShard } from "../domain/recognition/key-shards.ts";
import type { ContactStore } from "./contact-store.ts";
import { hasSoundFilter } from "./filter-writing.ts";
import { applyChanges } from "./index-changes.ts";
import { contactsBehind, INDEX_VERSION, type IndexDatabase, type IndexMeta, openIndex } from "./index-database.ts";
import { rebuildIndex } from "./index-rebuild.ts";

/** Above this many changed contacts, building anew is quicker than changing every shard. */
const MANY = 1000;

/** Follows the notebook and answers which contacts stand behind a key. */
export class RecognitionIndex {
  readonly #index: Promise<IndexDatabase> = openIndex();
  readonly #rebuilt: () => void;
  #work: Promise<unknown> = Promise.resolve();
  #rebuilding = false;
  /** What ends the waiting of those who do not wait for a rebuild. */
  readonly #impatient = new Set<() => void>();

  /** `rebuilt` is called whenever everything was built anew, which may be long after somebody asked. */
  constructor(rebuilt: () => void = () => undefined) {
    this.#rebuilt = rebuilt;
  }

  /** Brings the index up to the notebook's generation; gives true when anything changed. Calls wait for one another. */
  async catchUp(store: ContactStore): Promise<boolean> {
    const next = this.#work.then(() => this.#catchUp(store));
    this.#work = next.catch(() => undefined);
    return next;
  }

  /** The same, but waits for a few changes only: while everything is built anew, what stands in the index already is better than no answer. */
  async catchUpShortly(store: ContactStore): Promise<void> {
    if (this.#rebuilding) return;
    let answer: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => this.#impatient.add((answer = resolve)));
    await Promise.race([this.catchUp(store), begun]).finally(() => this.#impatient.delete(answer));
  }

  /** The contacts behind some keys. */
  async contactsBehind(keys: readonly number[]): Promise<ReadonlyMap<number, readonly ContactId[]>> {
    return contactsBehind(await this.#index, byShard(new Set(keys)));
  }

  async #catchUp(store: ContactStore): Promise<boolean> {
    const index = await this.#index;
    const [position, meta] = await Promise.all([store.position(), index.get("meta", "meta")]);
    const follows =
      meta?.version === INDEX_VERSION &&
      meta.databaseId === position.databaseId &&
      meta.generation >= position.removedAt &&
      meta.generation <= position.generation;
    if (!follows || !(await hasSoundFilter(meta.capacity, meta.salt))) return this.#rebuild(index, store, meta);
    if (meta.generation === position.generation) return false;
    const ids = await store.changedIds(meta.generation, MANY + 1);
    if (ids.length > MANY) return this.#rebuild(index, store, meta);
    const after = await applyChanges(index, store, meta, ids, position.generation);
    // The filter was made for fewer keys. The tabs know the new ones already, and need not wait for a better one.
    return after.keyCount > after.capacity ? this.#rebuild(index, store, after) : true;
  }

  async #rebuild(index: IndexDatabase, store: ContactStore, meta: IndexMeta | undefined): Promise<true> {
    this.#rebuilding = true;
    for (const answer of this.#impatient) answer();
    try {
      await rebuildIndex(index, store, meta);
    } finally {
      this.#rebuilding = false;
    }
    this.#rebuilt();
    return true;
  }
}
