import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Contact } from "../../domain/contact/contact.ts";

/** What a combobox needs to offer contacts: the list, which one is marked, and how keys move in it. */
export interface Suggestions {
  readonly list: readonly Contact[];
  /** The position of the marked one; -1 for none. */
  readonly marked: number;
  readonly look: (typed: string) => Promise<void>;
  readonly pick: (contact: Contact) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The behaviour of a combobox over contacts; only the answer to the latest keystroke is shown. */
export function useSuggestions(suggest: (typed: string) => Promise<readonly Contact[]>, onPick: (contact: Contact) => void): Suggestions {
  const offered = useSignal<readonly Contact[]>([]);
  const marked = useSignal(-1);
  const latest = useRef("");
  const show = (list: readonly Contact[]): void => {
    offered.value = list;
    marked.value = -1;
  };
  const close = (): void => {
    latest.current = "";
    show([]);
  };
  const look = async (typed: string): Promise<void> => {
    latest.current = typed;
    const found = typed.trim() === "" ? [] : await suggest(typed).catch(() => []);
    if (latest.current === typed) show(found);
  };
  const pick = (contact: Contact): void => {
    onPick(contact);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { length } = offered.value;
    const chosen = offered.value[marked.value];
    if (length === 0 || event.isComposing) return;
    if (event.key === "ArrowDown") marked.value = (marked.value + 1) % length;
    else if (event.key === "ArrowUp") marked.value = (marked.value <= 0 ? length : marked.value) - 1;
    else if (event.key === "Enter" && chosen && !event.ctrlKey && !event.metaKey) pick(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { list: offered.value, marked: marked.value, look, pick, close, onKeyDown };
}
