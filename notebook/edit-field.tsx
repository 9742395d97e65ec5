import type { ComponentChild, TargetedInputEvent } from "preact";
import { FieldFrame } from "../src/ui/components/field.tsx";
import { text, type TextKey } from "../src/ui/text.ts";
import type { EditModel } from "./edit-model.ts";

interface EditFieldProps {
  readonly model: EditModel;
  /** The control's id, by which problems find it. */
  readonly id: string;
  readonly label: TextKey;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: TextKey;
  /** A day to pick. */
  readonly day?: boolean;
  /** Several lines. */
  readonly lines?: number;
  readonly required?: boolean;
}

/** One field of the page open for writing: its label, a line or several, and what is wrong with it. */
export function EditField(props: EditFieldProps): ComponentChild {
  const { model, id, label, value, onInput, hint, day, lines, required } = props;
  const wrong = problemText(model, id);
  const common = {
    id,
    name: id,
    value,
    autocomplete: "off",
    "aria-required": required ? true : undefined,
    "aria-invalid": wrong === undefined ? undefined : true,
    "aria-describedby": wrong === undefined && hint === undefined ? undefined : `${id}-about`,
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => onInput(event.currentTarget.value),
  } as const;
  return (
    <FieldFrame id={id} label={text(label)} hint={hint && text(hint)} problem={wrong}>
      {lines !== undefined ? (
        <textarea {...common} rows={lines} />
      ) : day ? (
        <input {...common} type="date" />
      ) : (
        <input {...common} type="text" />
      )}
    </FieldFrame>
  );
}

/** What is wrong with a field, in words. */
export function problemText(model: EditModel, field: string): string | undefined {
  const wrong = model.problemOf(field);
  return wrong && text(wrong.problem, ...(wrong.part === undefined ? [] : [wrong.part]));
}
