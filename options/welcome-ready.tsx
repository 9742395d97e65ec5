import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { text } from "../src/ui/text.ts";
import { BackupHint } from "./backup-hint.tsx";
import { KeyboardHints } from "./keyboard-hints.tsx";

/** The end of the welcome: how the first name is written down. */
export function WelcomeReady(): ComponentChild {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="sites welcome">
      <h1 ref={heading} tabIndex={-1}>
        {text("welcomeReadyHeading")}
      </h1>
      <p class="lead">{text("welcomeReady")}</p>
      <p class="soft">{text("welcomePin")}</p>
      <p>
        <a class="button primary" id="open-notebook" href="../notebook/notebook.html">
          {text("sitesOpenNotebook")}
        </a>
      </p>
      <KeyboardHints />
      <BackupHint />
    </main>
  );
}
