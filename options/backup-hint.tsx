import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";

/** Why and how to keep a copy of the notebook. */
export function BackupHint(): ComponentChild {
  return (
    <section class="stack" aria-labelledby="backup">
      <h2 id="backup">{text("sitesBackup")}</h2>
      <p>{text("sitesBackupText")}</p>
      <p>
        <a href="../notebook/notebook.html#import">{text("sitesBackupOpen")}</a>
      </p>
    </section>
  );
}
