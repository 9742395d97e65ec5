/** A grant of host access as a user gives it: by a click. */
import { CannotDrive } from "./cannot-drive.ts";
import { waitUntil, type Screen } from "./screen.ts";

/** Puts a button into a page of ours and clicks it for real: `permissions.request` wants a user's gesture. */
export async function clickToRequest(screen: Screen, pattern: string): Promise<void> {
  await screen.evaluate((pattern) => {
    const root = globalThis as unknown as { browser?: typeof globalThis; chrome?: typeof globalThis };
    const api = (root.browser ?? root.chrome) as unknown as { permissions: { request(what: object): Promise<boolean> } };
    const button = document.createElement("button");
    button.textContent = "grant";
    button.id = "grant";
    button.style.cssText = "position:fixed;inset:0 auto auto 0;width:100px;height:40px;z-index:9999";
    button.addEventListener("click", () => {
      api.permissions.request({ origins: [pattern] }).then(
        (granted) => (document.title = granted ? "granted" : "refused"),
        (error: unknown) => (document.title = String(error)),
      );
    });
    document.documentElement.append(button);
  }, pattern);
  await screen.click("#grant");
  await waitUntil(async () => /granted|refused|Error/.test(String(await screen.port.run("document.title"))));
  const answer = await screen.port.run("document.title");
  if (answer !== "granted") throw new CannotDrive(`host access to ${pattern} was not granted: ${String(answer)}`);
}
