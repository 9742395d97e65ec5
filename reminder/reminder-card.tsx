/**
 * The reminder: folded to one line when it opened by itself, or open as a small sheet of the notebook.
 *
 *   folded ⇄ open        the reader folds and unfolds
 *   either → gone        close, or Escape while the focus is inside
 */
import { useSignal, useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Reminder, ReminderSize } from "../src/messages/reminder-to-background.ts";
import { FoldedLine } from "./folded-line.tsx";
import { OpenSheet } from "./open-sheet.tsx";
import { PutAway } from "./put-away.tsx";

/** What the card is given: its reminder (none when its token is spent) and the only four things it may ask for. */
export interface ReminderCardProps {
  readonly reminder: Reminder | undefined;
  readonly resize: (size: ReminderSize) => void;
  readonly openPanel: () => void;
  readonly openContact: () => void;
}

/** The whole content of the reminder frame. */
export function ReminderCard({ reminder, resize, openPanel, openContact }: ReminderCardProps): VNode {
  const folded = useSignal(reminder?.folded ?? true);
  const acted = useRef(false);
  const close = (): void => resize("gone");
  const fold = (value: boolean): void => {
    acted.current = true;
    folded.value = value;
    resize(value ? "folded" : "open");
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  // The button that was pressed is gone: its counterpart takes the focus over. Never before the reader acted.
  useSignalEffect(() => {
    void folded.value;
    if (acted.current) requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-fold]")?.focus());
  });

  if (!reminder) return <PutAway close={close} />;
  if (folded.value) return <FoldedLine reminder={reminder} unfold={() => fold(false)} close={close} />;
  return <OpenSheet reminder={reminder} fold={() => fold(true)} close={close} openPanel={openPanel} openContact={openContact} />;
}
