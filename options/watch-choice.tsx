import type { ComponentChild } from "preact";
import type { TextKey } from "../src/ui/text.ts";
import { ChoiceCard } from "./choice-card.tsx";
import { type Choice, choiceOf, CHOICES } from "./site-choices.ts";
import type { SitesModel } from "./sites-model.ts";

const TITLES: Readonly<Record<Choice, TextKey>> = {
  everywhere: "sitesEverywhere",
  linkedin: "sitesLinkedin",
  chosen: "sitesChosen",
  asked: "sitesAsked",
};
const HINTS: Readonly<Record<Choice, TextKey>> = {
  everywhere: "sitesEverywhereHint",
  linkedin: "sitesLinkedinHint",
  chosen: "sitesChosenHint",
  asked: "sitesAskedHint",
};

/** "Where to watch": four answers. Before the first one is given, none of them holds. */
export function WatchChoice(props: {
  readonly model: SitesModel;
  readonly answered: boolean;
  readonly onAnswer?: () => void;
}): ComponentChild {
  const { model, answered, onAnswer } = props;
  const settings = model.settings.value;
  const current = settings && answered ? choiceOf(settings) : undefined;
  const choose = async (choice: Choice): Promise<void> => {
    if (await model.watch(choice)) onAnswer?.();
  };
  return (
    <div class="choices" role="group" aria-labelledby="where">
      {CHOICES.map((choice) => (
        <ChoiceCard
          key={choice}
          id={`watch-${choice}`}
          pressed={current === choice}
          title={TITLES[choice]}
          hint={HINTS[choice]}
          choose={() => void choose(choice)}
        />
      ))}
    </div>
  );
}
