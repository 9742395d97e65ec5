/**
 * A label, one line or several to write on, and beneath them a hint or what is wrong; both are read out with the field.
 */
import type { ComponentChildren, RefObject, VNode } from "preact";
import { useId } from "preact/hooks";

/** What every field is given. */
export interface FieldProps {
  /** What the field holds, as the form's own word for it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in words. */
  readonly problem?: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly required?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement>;
}

/** One line to write on. */
export function TextField({ name, label, value, onInput, hint, problem, required, inputRef }: TextFieldProps): VNode {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        name={name}
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-required={required ? true : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-about` : undefined}
        ref={inputRef ?? null}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** A day. */
export function DateField({ name, label, value, onInput }: Pick<FieldProps, "name" | "label" | "value" | "onInput">): VNode {
  const id = useId();
  return (
    <FieldFrame id={id} label={label}>
      <input id={id} name={name} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </FieldFrame>
  );
}

/** Several lines to write on. */
export function TextArea({ name, label, value, onInput, hint, problem, rows = 2 }: FieldProps & { readonly rows?: number }): VNode {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-about` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** One of several values, or none. */
export function SelectField<Value extends string>(
  props: Pick<FieldProps, "name" | "label"> & {
    readonly value: Value | "";
    readonly choices: readonly { readonly value: Value; readonly label: string }[];
    readonly onChange: (value: Value | "") => void;
  },
): VNode {
  const id = useId();
  return (
    <FieldFrame id={id} label={props.label}>
      <select id={id} name={props.name} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as Value | "")}>
        <option value="">—</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** The label above and the words beneath a control of that id. */
export function FieldFrame(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { id, label, hint, problem, children } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {(hint || problem) && (
        <p id={`${id}-about`} class={problem ? "problem" : "hint"}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
