/** Files that a browser under test saves. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { PATIENCE, waitUntil } from "./screen.ts";

/** Waits for a file that arrives in a folder after `start` and is finished. */
export async function waitForDownload(folder: string, start: () => Promise<void>): Promise<string> {
  const list = (): Promise<string[]> => readdir(folder).catch(() => []);
  const before = new Set(await list());
  await start();
  let found: string | undefined;
  await waitUntil(async () => {
    const all = await list();
    if (all.some((name) => /\.(crdownload|part)$|^\.(org|com)\./.test(name))) return false;
    // Firefox writes under a name of its own first, at times one that looks finished: the same name twice in a row is the file.
    const last = found;
    found = all.find((name) => !before.has(name));
    return found !== undefined && found === last;
  }, PATIENCE * 2);
  if (found === undefined) throw new Error(`no download arrived in ${folder}`);
  return join(folder, found);
}
