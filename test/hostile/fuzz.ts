/**
 * Messages that a page could send if it had taken over the script of ours that runs in it, or a frame of ours.
 *
 * The function is carried into other worlds as text, so it uses nothing but its arguments.
 */

/** What came of the messages. */
export interface Fuzzed {
  readonly sent: number;
  /** Whose page it was sent from. */
  readonly origin: string;
  /** Every different answer, as text. */
  readonly answers: string;
  /** Messages that were answered neither with a value nor with an error. */
  readonly unanswered: number;
  /** How many sightings and reminder addresses the messages got hold of: without any, they would have been too tame. */
  readonly sightings: number;
  readonly addresses: number;
  /** What the storage areas show to this world. */
  readonly stored: string;
}

/** Sends `count` messages made from `seed`: every verb of every direction, well-formed, nearly well-formed and broken. Gives `Fuzzed` as JSON. */
export async function fuzz(seed: number, count: number): Promise<string> {
  interface Api {
    readonly runtime: { readonly id: string; sendMessage(message: unknown): Promise<unknown> };
    readonly storage?: Readonly<Record<string, { get(keys: null): Promise<Record<string, unknown>> }>>;
  }
  const both = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const api: Api = both.browser?.runtime ? both.browser : both.chrome;
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return state % below;
  };
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;

  // What this world can read of our storage, and the exact keys in it: with them every contact can be asked for.
  const areas = await Promise.all(
    ["local", "session", "sync", "managed"].map(async (area) => {
      const read = api.storage?.[area]?.get(null) ?? Promise.reject(new Error("none"));
      const values = await Promise.race([read, new Promise<never>((_, fail) => setTimeout(() => fail(new Error("slow")), 1000))]).catch(
        () => ({}),
      );
      return [area, values] as const;
    }),
  );
  const local: Record<string, unknown> = areas[0]?.[1] ?? {};
  const keys = Object.entries(local).flatMap(([name, text]) => {
    if (!name.startsWith("shard:") || typeof text !== "string") return [];
    return [...new Float64Array(Uint8Array.from(atob(text), (one) => one.charCodeAt(0)).buffer)];
  });
  const sightings: string[] = [];
  const addresses: string[] = [];

  const junk = [
    undefined,
    null,
    true,
    -1,
    0,
    1.5,
    2 ** 53,
    "",
    "a",
    "__proto__",
    "constructor",
    "toString",
    [],
    [[]],
    {},
    { length: 3 },
    "x".repeat(70_000),
    Array.from({ length: 3000 }, () => ({})),
  ];
  const ids = (): unknown =>
    pick<unknown>([pick(sightings), "00000000-0000-4000-8000-000000000001", "urn:uuid:00000000-0000-4000-8000-000000000001", ...junk]);
  const token = (): unknown => pick<unknown>([pick(addresses)?.split("#")[1], "00000000-0000-4000-8000-000000000000", ...junk]);
  const candidate = (): unknown => ({
    kind: pick(["name", "link", "email", "phone", "handle", "note", ""]),
    key: pick<unknown>([pick(keys), pick(keys), pick(keys), random(2 ** 31), ...junk]),
    text: pick<unknown>(["Noémie Levain", "<img src=x onerror=alert(1)>", ...junk]),
    before: pick<unknown>(["", "", "", ...junk]),
    after: pick<unknown>(["", "", "", ...junk]),
    around: pick<unknown>(["", "", "", ...junk]),
    ...(random(3) === 0 && { href: pick<unknown>(["https://noemie.example/", "javascript:alert(1)", ...junk]) }),
  });
  const wellFormed = (): unknown => ({ kind: "name", key: pick(keys) ?? 1, text: "Noémie Levain", before: "", after: "", around: "" });
  const report = (): unknown =>
    pick<() => unknown>([
      () => ({ url: location.href, title: "", candidates: Array.from({ length: 1 + random(5) }, wellFormed) }),
      () => ({ url: location.href, title: "", candidates: Array.from({ length: 1 + random(5) }, wellFormed) }),
      () => ({
        url: pick<unknown>([location.href, "https://linkedin.com/", ...junk]),
        title: pick<unknown>(junk),
        candidates: Array.from({ length: random(4) }, candidate),
      }),
      () => pick<unknown>(junk),
    ])();
  const VERBS: Readonly<Record<string, () => readonly unknown[]>> = {
    recognise: () => [report()],
    remind: () => [ids(), pick<unknown>([true, false, "true", null])],
    bring: () => [pick<unknown>(["view", "describer", "quiet", "../background/main", ...junk])],
    leave: () => [],
    reminder: () => [token()],
    resize: () => [token(), pick<unknown>(["folded", "open", "gone", "huge", null])],
    openPanel: () => [random(50) === 0 ? token() : "00000000-0000-4000-8000-000000000000"],
    openContact: () => ["00000000-0000-4000-8000-000000000000"],
    notebookChanged: () => [],
    sitesChanged: () => [],
    lookAgain: () => [],
    stop: () => [],
    resizeReminder: () => [ids(), "open"],
  };
  const STRANGE = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "save", "delete", "all", "get", "", 7, null];
  const DIRECTIONS = ["content-to-background", "reminder-to-background", "pages-to-background", "background-to-content", "", "constructor"];
  const message = (): unknown => {
    const verb = pick(Object.keys(VERBS));
    const args = random(6) === 0 ? pick<unknown>(junk) : [...(VERBS[verb]?.() ?? []), ...(random(9) === 0 ? [pick<unknown>(junk)] : [])];
    return pick<() => unknown>([
      () => ({ direction: "content-to-background", name: verb, args }),
      () => ({ direction: pick(DIRECTIONS), name: verb, args }),
      () => ({ direction: pick(DIRECTIONS), name: pick(STRANGE), args }),
      () => ({ direction: pick(DIRECTIONS), name: verb, args, value: "x", error: "x", sender: { id: api.runtime.id } }),
      () => pick<unknown>(junk),
    ])();
  };

  const different = new Set<string>();
  let unanswered = 0;
  // The best that can be asked: every key that there is, under a name that is there.
  const everyKey = {
    direction: "content-to-background",
    name: "recognise",
    args: [{ url: location.href, title: "", candidates: keys.slice(0, 2000).map((key) => ({ ...(wellFormed() as object), key })) }],
  };
  const sendOne = async (what: unknown = message()): Promise<void> => {
    try {
      const late = new Promise<undefined>((done) => setTimeout(done, 8000));
      const answer = await Promise.race([api.runtime.sendMessage(what), late]);
      const known =
        typeof what === "object" &&
        what !== null &&
        (what as { direction?: unknown }).direction === "content-to-background" &&
        typeof (what as { name?: unknown }).name === "string" &&
        Array.isArray((what as { args?: unknown }).args);
      if (answer === undefined && known) unanswered += 1;
      const value = (answer as { value?: unknown } | undefined)?.value;
      if (Array.isArray(value)) {
        for (const one of value as readonly { readonly id?: unknown }[]) {
          sightings.unshift(String(one.id));
          // While the sighting stands, its reminder can be asked for.
          const asked = (await api.runtime.sendMessage({ direction: "content-to-background", name: "remind", args: [one.id, true] })) as {
            readonly value?: unknown;
          };
          if (typeof asked.value === "string") addresses.unshift(asked.value);
          different.add(JSON.stringify(asked));
        }
        sightings.length = Math.min(sightings.length, 200);
        addresses.length = Math.min(addresses.length, 200);
      }
      if (different.size < 5000) different.add(JSON.stringify(answer ?? null));
    } catch (error) {
      different.add(String(error));
    }
  };
  await sendOne(everyKey);
  let left = count - 1;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await sendOne();
    }
  };
  await Promise.all(Array.from({ length: 20 }, lane));
  return JSON.stringify({
    sent: count,
    origin: location.origin,
    answers: [...different].join("\n"),
    unanswered,
    sightings: sightings.length,
    addresses: addresses.length,
    stored: JSON.stringify(areas),
  });
}
