import type { ComponentChild } from "preact";
import { text, type TextKey } from "../src/ui/text.ts";

interface EditListProps<Item extends { readonly id: string }> {
  /** Names the list in ids: `add-referral`, `remove-referral`. */
  readonly name: string;
  readonly heading: TextKey;
  readonly addWords: TextKey;
  readonly removeWords: TextKey;
  readonly items: readonly Item[];
  /** What an item is called in the label of its group. */
  readonly itemLabel: (item: Item) => string;
  readonly blank: () => Item;
  readonly onChange: (items: readonly Item[]) => void;
  readonly fields: (item: Item, change: (changes: Partial<Item>) => void) => ComponentChild;
}

/** A list of small forms, each a group of its own with a way out, and a way to add one more. */
export function EditList<Item extends { readonly id: string }>(props: EditListProps<Item>): ComponentChild {
  const { name, heading, addWords, removeWords, items, itemLabel, blank, onChange, fields } = props;
  const add = (): void => {
    const item = blank();
    onChange([...items, item]);
    requestAnimationFrame(() => setTimeout(() => groupOf(item.id)?.querySelector<HTMLElement>("input, select, textarea")?.focus()));
  };
  const remove = (item: Item): void => {
    onChange(items.filter((one) => one !== item));
    document.getElementById(`add-${name}`)?.focus();
  };
  const change = (item: Item, changes: Partial<Item>): void => onChange(items.map((one) => (one === item ? { ...one, ...changes } : one)));
  return (
    <section class="stack" aria-labelledby={`edit-${name}-heading`}>
      <h3 id={`edit-${name}-heading`}>{text(heading)}</h3>
      {items.map((item) => (
        <div key={item.id} class="edit-item stack tight" role="group" aria-label={itemLabel(item)} data-item={item.id}>
          {fields(item, (changes) => change(item, changes))}
          <p>
            <button type="button" class={`button quiet small remove-${name}`} onClick={() => remove(item)}>
              {text(removeWords)}
              <span class="visually-hidden"> {itemLabel(item)}</span>
            </button>
          </p>
        </div>
      ))}
      <p>
        <button type="button" class="button small" id={`add-${name}`} onClick={add}>
          {text(addWords)}
        </button>
      </p>
    </section>
  );
}

const groupOf = (id: string): HTMLElement | null => document.querySelector(`[data-item="${CSS.escape(id)}"]`);
