import type { ComponentChild } from "preact";

/** One answer as a card to press: a title, a sentence, and whether it is the one that holds. */
export function ChoiceCard(props: {
  readonly id: string;
  readonly pressed: boolean;
  readonly title: string;
  readonly hint: string;
  readonly choose: () => void;
}): ComponentChild {
  const { id, pressed, title, hint, choose } = props;
  return (
    <button
      type="button"
      id={id}
      class="choice"
      aria-pressed={pressed}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-hint`}
      onClick={choose}
    >
      <span class="choice-tick" aria-hidden="true" />
      <span class="choice-words">
        <span class="choice-title name" id={`${id}-title`}>
          {title}
        </span>
        <span class="soft small" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </button>
  );
}
