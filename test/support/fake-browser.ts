/** The part of the extension API that the platform's unit tests need, in memory: storage areas with their change events. The real API is driven in test/extension. */
import "fake-indexeddb/auto";

type Listener = (changes: Record<string, unknown>, area: string) => void;

class Area {
  readonly values: Map<string, unknown> = new Map();
  readonly #name: string;
  readonly #listeners: Set<Listener>;

  constructor(name: string, listeners: Set<Listener>) {
    this.#name = name;
    this.#listeners = listeners;
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(wanted.filter((key) => this.values.has(key)).map((key) => [key, structuredClone(this.values.get(key))]));
  }

  async set(values: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(values)) this.values.set(key, structuredClone(value));
    for (const listener of this.#listeners) listener(values, this.#name);
  }

  async remove(key: string): Promise<void> {
    this.values.delete(key);
    for (const listener of this.#listeners) listener({ [key]: undefined }, this.#name);
  }
}

const listeners = new Set<Listener>();
export const local: Area = new Area("local", listeners);
export const session: Area = new Area("session", listeners);

Object.assign(globalThis, {
  chrome: {
    runtime: { id: "petit-carnet", getURL: (path: string) => `chrome-extension://petit-carnet/${path}` },
    storage: {
      local,
      session,
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
});
