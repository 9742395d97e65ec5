/** Ends a browser with all its children: a browser that is left over eats the next test's memory and holds its profile. */
import { readdir, readFile } from "node:fs/promises";
import { pause } from "./screen.ts";

/** Ends a process and everything it started; does nothing for one that is gone. */
export async function killTree(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  const tree = [pid, ...(await descendants(pid))];
  for (const one of tree.toReversed()) {
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // It ended by itself in the meantime.
    }
  }
  for (let waited = 0; waited < 3000 && tree.some(isAlive); waited += 50) await pause(50);
}

/** All processes under one, by Linux's /proc; elsewhere only the browser's own process is known, and its children end with it. */
async function descendants(pid: number): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const entry of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "");
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(entry), Number(parent));
  }
  const found = new Set([pid]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
