/**
 * The reminder open: the name, who said it and in which words, the fit, what was last noted, and how to begin.
 */
import type { VNode } from "preact";
import type { Reminder } from "../src/messages/reminder-to-background.ts";
import { dateText } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import { fitText, quotedText, strengthText } from "../src/ui/words.ts";
import { CloseButton, FoldButton } from "./glyph-buttons.tsx";

interface OpenSheetProps {
  readonly reminder: Reminder;
  readonly fold: () => void;
  readonly close: () => void;
  readonly openPanel: () => void;
  readonly openContact: () => void;
}

/** The sheet; its middle scrolls when a text is long, its head and foot stay. */
export function OpenSheet({ reminder, fold, close, openPanel, openContact }: OpenSheetProps): VNode {
  return (
    <main class="sheet">
      <Head reminder={reminder} fold={fold} close={close} />
      {/* A region that scrolls has to be reachable by keyboard. */}
      <section class="middle" tabIndex={0} aria-label={text("reminderDetails")}>
        <Referred reminder={reminder} />
        <LastNoted reminder={reminder} />
        <div class="begin">
          <h2>{text("reminderBegin")}</h2>
          <p>{reminder.referrer ? text("reminderBeginReferred", reminder.referrer) : text("reminderBeginAlone")}</p>
        </div>
      </section>
      <footer>
        <button type="button" class="button primary small" onClick={openPanel}>
          {text("reminderOpenPanel")}
        </button>
        <button type="button" class="button quiet small" onClick={openContact}>
          {text("reminderOpenContact")}
        </button>
      </footer>
    </main>
  );
}

function Head({ reminder, fold, close }: Pick<OpenSheetProps, "reminder" | "fold" | "close">): VNode {
  const work = [reminder.role, reminder.organization].filter(Boolean).join(", ");
  return (
    <header>
      <div>
        <h1>{reminder.name}</h1>
        <p class="small soft">{[work, strengthText(reminder.strength)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="glyphs">
        <FoldButton onClick={fold} />
        <CloseButton onClick={close} />
      </div>
    </header>
  );
}

function Referred({ reminder }: { readonly reminder: Reminder }): VNode {
  const { referrer, referredOn, words, fit } = reminder;
  const by = referrer && (referredOn ? text("referralByOn", referrer, dateText(referredOn)) : text("referralBy", referrer));
  return (
    <figure>
      {words && <blockquote class="quote">{quotedText(words)}</blockquote>}
      <figcaption>
        {by && <span class="by">{by}</span>}
        {fit && <span class="tag">{fitText(fit)}</span>}
      </figcaption>
    </figure>
  );
}

function LastNoted({ reminder: { lastNoted } }: { readonly reminder: Reminder }): VNode | null {
  if (!lastNoted) return null;
  return (
    <div class="noted">
      <h2>{text("reminderNotedOn", dateText(lastNoted.date))}</h2>
      <p>{lastNoted.text}</p>
    </div>
  );
}
