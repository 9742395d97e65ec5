import type { ComponentChild } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";
import type { Notice, SitesModel } from "./sites-model.ts";

const WORDS: Readonly<Record<Notice, TextKey>> = { saved: "sitesSaved", refused: "sitesRefused", failed: "sitesFailed" };

/** What was just done or refused, said calmly; always there, so that screen readers hear it change. */
export function NoticeLine({ model }: { readonly model: SitesModel }): ComponentChild {
  const notice = model.notice.value;
  return (
    <div class="notice-line" role="status" id="notice">
      {notice && <p class={`notice ${notice === "saved" ? "good" : notice === "failed" ? "bad" : ""}`}>{text(WORDS[notice])}</p>}
    </div>
  );
}
