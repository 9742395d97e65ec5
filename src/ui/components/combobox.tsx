/**
 * A line to write a name on, which offers the contacts whose names begin so (WAI-ARIA combobox with a list): Down and Up move, Enter takes
 * the one that is marked, Escape puts the list away. Enter with none marked is left to the form, which saves.
 */
import type { RefObject, VNode } from "preact";
import { useId } from "preact/hooks";
import type { Contact } from "../../domain/contact/contact.ts";
import { countText } from "../text.ts";
import { FieldFrame, type FieldProps } from "./field.tsx";
import { useSuggestions } from "./use-suggestions.ts";

interface ComboboxProps extends FieldProps {
  readonly suggest: (typed: string) => Promise<readonly Contact[]>;
  readonly onPick: (contact: Contact) => void;
  readonly inputRef?: RefObject<HTMLInputElement>;
}

/** The field for a person who may stand in the notebook. */
export function Combobox({ name, label, value, onInput, hint, problem, suggest, onPick, inputRef }: ComboboxProps): VNode {
  const id = useId();
  const { list, marked, look, pick, close, onKeyDown } = useSuggestions(suggest, onPick);
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        name={name}
        ref={inputRef ?? null}
        value={value}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-about` : undefined}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          void look(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Offered id={id} label={label} list={list} marked={marked} pick={pick} />
    </FieldFrame>
  );
}

function Offered(props: {
  readonly id: string;
  readonly label: string;
  readonly list: readonly Contact[];
  readonly marked: number;
  readonly pick: (contact: Contact) => void;
}): VNode {
  const { id, label, list, marked, pick } = props;
  return (
    <>
      <ul id={`${id}-list`} role="listbox" class="offered" hidden={list.length === 0} aria-label={label}>
        {list.map((contact, position) => (
          // Pressing must not take the focus out of the field, or the list would be gone before the click.
          <li
            key={contact.id}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === marked}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(contact)}
          >
            <span class="name">{contact.name}</span> <span class="small soft">{contact.organization ?? contact.role ?? contact.city}</span>
          </li>
        ))}
      </ul>
      <span class="visually-hidden" role="status">
        {list.length > 0 && countText("comboboxOffered", list.length)}
      </span>
    </>
  );
}
