import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChild } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";
import { LinkedinChoice } from "./linkedin-choice.tsx";
import { MannerChoice } from "./manner-choice.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { choiceOf, linkedinWaits } from "./site-choices.ts";
import { SiteList } from "./site-list.tsx";
import type { SitesModel } from "./sites-model.ts";
import { WatchChoice } from "./watch-choice.tsx";
import { WelcomeReady } from "./welcome-ready.tsx";

/** What is seen once, after the installation: what the notebook does, where it may watch, how it reminds. */
export function WelcomeScreen({ model }: { readonly model: SitesModel }): ComponentChild {
  const answered = useSignal(false);
  const ready = useSignal(false);
  if (ready.value) return <WelcomeReady />;
  return (
    <main class="sites welcome">
      <h1>{text("welcomeHeading")}</h1>
      <p class="lead">{text("welcomeWhat")}</p>
      <p class="soft">{text("welcomePrivate")}</p>
      {model.settings.value && <Questions model={model} answered={answered} ready={ready} />}
      <NoticeLine model={model} />
    </main>
  );
}

function Questions(props: {
  readonly model: SitesModel;
  readonly answered: Signal<boolean>;
  readonly ready: Signal<boolean>;
}): ComponentChild {
  const { model, answered, ready } = props;
  const attempted = useSignal(false);
  const settings = model.settings.value;
  // Somebody who comes back to this screen has answered before.
  const isAnswered = answered.value || settings?.welcomed === true || settings?.watch !== "asked";
  const missing: TextKey | undefined = !isAnswered
    ? "welcomePickWhere"
    : settings && linkedinWaits(settings)
      ? "welcomePickLinkedin"
      : undefined;
  const done = async (): Promise<void> => {
    attempted.value = true;
    if (missing) return document.getElementById(isAnswered ? "linkedin" : "where")?.focus();
    await model.change((before) => ({ ...before, welcomed: true }));
    ready.value = true;
  };
  return (
    <>
      <section class="stack" aria-labelledby="where">
        <h2 id="where" tabIndex={-1}>
          {text("welcomeWhere")}
        </h2>
        <WatchChoice model={model} answered={isAnswered} onAnswer={() => (answered.value = true)} />
      </section>
      {isAnswered && settings && choiceOf(settings) === "chosen" && <SiteList model={model} />}
      <section class="stack" aria-labelledby="how">
        <h2 id="how">{text("welcomeHow")}</h2>
        <MannerChoice model={model} />
      </section>
      <LinkedinChoice model={model} />
      <div class="stack">
        <p class="soft">{text("welcomeLater")}</p>
        <div role="alert">{attempted.value && missing && <p class="problem">{text(missing)}</p>}</div>
        <p>
          <button type="button" class="button primary" id="welcome-done" onClick={() => void done()}>
            {text("welcomeDone")}
          </button>
        </p>
      </div>
    </>
  );
}
