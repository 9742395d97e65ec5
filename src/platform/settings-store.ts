/** The user's choices about sites, in a database of their own: not in `storage.local`, which every content script can read. */
import { openDB } from "idb";
import { type Settings, settingsFrom } from "../domain/sites.ts";

const KEY = "sites";

async function withSettings<Result>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<Result>): Promise<Result> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const open = () => openDB("petit-carnet-settings", 1, { upgrade: (database) => void database.createObjectStore("settings") });

/** The choices as they stand. */
export async function readSettings(): Promise<Settings> {
  return withSettings(async (database) => settingsFrom(await database.get("settings", KEY)));
}

/** Writes the choices; resolves when they are on disk. */
export async function writeSettings(settings: Settings): Promise<void> {
  await withSettings(async (database) => {
    const transaction = database.transaction("settings", "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.put(settings, KEY), transaction.done]);
  });
}
