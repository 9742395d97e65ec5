import type { ComponentChild } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";

/** One answer as a card to press: a title, a sentence, and whether it is the one that holds. The button reaches over the whole card. */
export function ChoiceCard(props: {
  readonly id: string;
  readonly pressed: boolean;
  readonly title: TextKey;
  readonly hint: TextKey;
  readonly choose: () => void;
}): ComponentChild {
  const { id, pressed, title, hint, choose } = props;
  return (
    <div class="choice" data-pressed={pressed}>
      <span class="choice-tick" aria-hidden="true" />
      <div>
        <button type="button" id={id} class="choice-title name" aria-pressed={pressed} aria-describedby={`${id}-hint`} onClick={choose}>
          {text(title)}
        </button>
        <p class="soft small" id={`${id}-hint`}>
          {text(hint)}
        </p>
      </div>
    </div>
  );
}
