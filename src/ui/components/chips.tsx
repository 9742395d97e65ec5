/**
 * One of a few words to tick: real radio buttons, so that Tab reaches the group and the arrows choose in it.
 */
import type { VNode } from "preact";
import { useId } from "preact/hooks";

interface ChipsProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | "";
  /** Called with "" when the chosen one is pressed again in a `clearable` group. */
  readonly onChange: (value: Value | "") => void;
  readonly clearable?: boolean;
  /** Hides the legend from the eye where the place says it. */
  readonly quietLegend?: boolean;
}

/** A group of radio buttons drawn as words. */
export function Chips<Value extends string>({ legend, choices, value, onChange, clearable, quietLegend }: ChipsProps<Value>): VNode {
  const group = useId();
  const clear = (chosen: Value): void => {
    if (clearable && chosen === value) onChange("");
  };
  return (
    <fieldset class="field">
      <legend class={quietLegend ? "visually-hidden" : "label"}>{legend}</legend>
      <div class="chips">
        {choices.map((choice) => (
          <label class="chip" key={choice.value}>
            <input
              type="radio"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              onClick={() => clear(choice.value)}
              onKeyDown={(event) => {
                if (clearable && (event.key === "Backspace" || event.key === "Delete")) onChange("");
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
