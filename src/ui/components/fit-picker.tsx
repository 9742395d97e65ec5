import type { VNode } from "preact";
import { type Fit, FITS } from "../../domain/contact/contact.ts";
import { text } from "../text.ts";
import { fitText } from "../words.ts";
import { Chips } from "./chips.tsx";

interface FitPickerProps {
  readonly value: Fit | "";
  readonly onChange: (fit: Fit | "") => void;
}

/** How the person relates to the user's own work: one of a few words, or none. */
export function FitPicker({ value, onChange }: FitPickerProps): VNode {
  const choices = FITS.map((fit) => ({ value: fit, label: fitText(fit) }));
  return <Chips legend={text("fitLegend")} choices={choices} value={value} onChange={onChange} clearable />;
}
