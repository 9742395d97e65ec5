import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChild } from "preact";
import { browser } from "../src/platform/browser.ts";
import { text } from "../src/ui/text.ts";

interface Key {
  readonly what: string;
  readonly shortcut: string;
}

/** The keyboard commands as the browser has them now, and the way to change them. */
export function KeyboardHints(): ComponentChild {
  const keys = useSignal<readonly Key[]>([]);
  useSignalEffect(() => {
    const read = async (): Promise<void> => {
      keys.value = await readKeys();
    };
    void read();
  });
  if (keys.value.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="keys">
      <h2 id="keys">{text("sitesKeys")}</h2>
      <p>{text("sitesKeysIntro")}</p>
      <dl class="keys">
        {keys.value.map(({ what, shortcut }) => (
          <div class="spread" key={what}>
            <dt>{what}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{text("sitesKeyNone")}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="row">
        <button type="button" class="button small" id="change-keys" onClick={() => void openShortcuts()}>
          {text("sitesKeysChange")}
        </button>
        <span class="soft small">{text("sitesKeysWhere")}</span>
      </p>
    </section>
  );
}

/** Browsers without a keyboard have no commands at all. */
async function readKeys(): Promise<readonly Key[]> {
  const commands = await (browser.commands as typeof browser.commands | undefined)?.getAll();
  return (commands ?? []).map(({ name, description, shortcut }) => ({
    what: name === "_execute_action" ? text("sitesKeySaveName") : (description ?? name ?? ""),
    shortcut: shortcut ?? "",
  }));
}

/** Firefox has a call for it; Chromium an address that only an extension may open. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
