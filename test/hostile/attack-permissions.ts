/** Permissions: none for any site at install, and none of our scripts where a grant was taken back. */
import { readFile } from "node:fs/promises";
import { pause, waitUntil } from "../support/screen.ts";
import type { Ground } from "./ground.ts";
import { type Row, rowOf } from "./rows.ts";

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
}

/** What the built manifest asks for and forbids. */
export async function builtManifest(browser: string): Promise<readonly Row[]> {
  const manifest = JSON.parse(await readFile(`dist/${browser}/manifest.json`, "utf8")) as Manifest;
  const policy = manifest.content_security_policy.extension_pages;
  const sources = policy.split(";").flatMap((one) => one.trim().split(/\s+/).slice(1));
  const remote = sources.filter((one) => !["'self'", "'none'", "data:", "'script'"].includes(one));
  const hosts = [
    ...(manifest.host_permissions ?? []),
    ...manifest.permissions.filter((one) => /[/*:]/.test(one)),
    ...(manifest.content_scripts ?? []).map(String),
  ];
  const has = (part: string): string | undefined => (policy.includes(part) ? undefined : `lacks ${part}`);
  const open = manifest.web_accessible_resources.flatMap(({ resources }) => resources);
  return [
    rowOf(
      "manifest: sites asked for at install",
      browser,
      hosts.length > 0 ? hosts : [undefined],
      `permissions: ${manifest.permissions.join(" ")}`,
    ),
    rowOf("manifest: policy of our pages names a remote source or lacks Trusted Types", browser, [
      ...remote,
      has("default-src 'none'"),
      has("connect-src 'none'"),
      has("require-trusted-types-for 'script'"),
      has("trusted-types 'none'"),
    ]),
    rowOf("manifest: open to pages or other extensions beyond the reminder", browser, [
      manifest.externally_connectable === undefined ? undefined : "externally_connectable",
      open.join() === "reminder/reminder.html" ? undefined : open.join(),
    ]),
  ];
}

/** Grants and takes back: afterwards no script of ours runs in the page, and none comes with the next. */
export async function grantAndRevoke(ground: Ground): Promise<readonly Row[]> {
  const { extension, browser, size } = ground;
  await ground.choose("in-page");
  const behind: (string | undefined)[] = [];
  const back: (string | undefined)[] = [];
  const pattern = "*://*/*";
  for (let time = 0; time < size.of(1, 20); time += 1) {
    const tab = await ground.visit("article", undefined);
    await ground.recognised(tab);
    await extension.inExtension(`browser.permissions.remove({ origins: ["${pattern}"] })`);
    const gone = await waitUntil(async () => (await ours(tab)) === 0 && (await extension.reminderFrames(tab)).length === 0, 3000);
    // A dead script reports nobody: a name that comes now has to stay unnoticed.
    await tab.evaluate(() => document.body.append("Noémie Levain, once more"));
    await pause(300);
    const still = (await ours(tab)) > 0;
    const next = await ground.visit("article", undefined);
    const seen = (await ours(next)) > 0 || (await ground.recognised(next, 500));
    behind.push(
      gone && !still && !seen
        ? undefined
        : `time ${time}: ${gone ? "" : "marks stay"} ${still ? "script lives" : ""} ${seen ? "next page is read" : ""}`,
    );
    await next.close();
    await extension.grantSites(pattern);
    await extension.show(tab);
    back.push((await ground.recognised(tab, 5000)) ? undefined : `time ${time}`);
    await tab.close();
  }
  return [
    rowOf("grant taken back: a script of ours left behind", browser, behind),
    rowOf("granted again: open page not read again", browser, back),
  ];
}

const ours = async (tab: { readonly port: { run(expression: string): Promise<unknown> } }): Promise<number> =>
  Number(
    await tab.port.run("[...document.documentElement.children].filter((one) => one !== document.head && one !== document.body).length"),
  );
