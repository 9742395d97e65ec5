/** The service worker, seen and stopped from a page's CDP session: attaching to it would keep it awake. */
import type { CDPSession, Page } from "puppeteer-core";
import { CannotDrive } from "./cannot-drive.ts";
import { pause, waitUntil } from "./screen.ts";

/** Watches the service worker from a page's session. */
export class BackgroundWatch {
  readonly #session: CDPSession;
  readonly #scope: string;
  /** The running status of each version that was seen. */
  readonly #status = new Map<string, string>();
  /** How often it was started since `start`. */
  wakes = 0;

  private constructor(session: CDPSession, scope: string) {
    this.#session = session;
    this.#scope = scope;
  }

  /** Begins to count; `scope` is the extension's address. */
  static async start(page: Page, scope: string): Promise<BackgroundWatch> {
    const session = await page.createCDPSession();
    const watch = new BackgroundWatch(session, scope);
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { versionId, runningStatus, scriptURL } of versions) {
        if (!scriptURL.startsWith(scope)) continue;
        const before = watch.#status.get(versionId) ?? "stopped";
        const alive = runningStatus === "starting" || runningStatus === "running";
        if (alive && before !== "starting" && before !== "running") watch.wakes += 1;
        watch.#status.set(versionId, runningStatus);
      }
    });
    await session.send("ServiceWorker.enable");
    return watch;
  }

  get #stopped(): boolean {
    return [...this.#status.values()].every((status) => status === "stopped");
  }

  /** Stops it and waits until it is dead. */
  async stop(): Promise<void> {
    // A worker that is just starting ignores the first request.
    const dead = await waitUntil(async () => {
      if (!this.#stopped) await this.#session.send("ServiceWorker.stopAllWorkers");
      if (!this.#stopped) await pause(100);
      return this.#stopped;
    });
    if (!dead) throw new CannotDrive(`the service worker does not stop: ${[...this.#status.values()].join()}`);
  }

  /** Starts it if it is not running. */
  async wake(): Promise<void> {
    if ([...this.#status.values()].includes("running")) return;
    await this.#session.send("ServiceWorker.startWorker", { scopeURL: this.#scope });
    if (!(await waitUntil(async () => [...this.#status.values()].includes("running"))))
      throw new CannotDrive("the service worker does not start");
  }
}
