import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";
import { BackupHint } from "./backup-hint.tsx";
import { KeyboardHints } from "./keyboard-hints.tsx";
import { LinkedinChoice } from "./linkedin-choice.tsx";
import { MannerChoice } from "./manner-choice.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { GrantForEverySite } from "./grant-for-every-site.tsx";
import { SiteList } from "./site-list.tsx";
import type { SitesModel } from "./sites-model.ts";
import { WatchChoice } from "./watch-choice.tsx";

/** The sites screen: where names are looked for, how one is reminded, site by site; keys and copies below. */
export function SitesScreen({ model }: { readonly model: SitesModel }): ComponentChild {
  const settings = model.settings.value;
  return (
    <main class="sites" aria-busy={!settings}>
      <header class="spread">
        <h1>{text("sitesHeading")}</h1>
        <a href="../notebook/notebook.html">{text("sitesOpenNotebook")}</a>
      </header>
      <p class="lead">{text("sitesIntro")}</p>
      {settings && (
        <>
          <section class="stack" aria-labelledby="where">
            <h2 id="where">{text("sitesWhere")}</h2>
            <WatchChoice model={model} answered />
            <GrantForEverySite model={model} />
          </section>
          <section class="stack" aria-labelledby="how">
            <h2 id="how">{text("sitesHow")}</h2>
            <MannerChoice model={model} />
          </section>
          <LinkedinChoice model={model} />
          <SiteList model={model} />
          <KeyboardHints />
          <BackupHint />
        </>
      )}
      <NoticeLine model={model} />
    </main>
  );
}
