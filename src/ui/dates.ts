/**
 * Dates as one writes them in a notebook: "12 March 2026", « 12 mars 2026 ».
 */
import { text } from "./text.ts";

/** An ISO date or instant as a day in words; a bare date is that day wherever the reader is. An unreadable one is shown as it stands. */
export function dateText(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const language = text("languageTag");
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", ...(bare && { timeZone: "UTC" }) }).format(instant);
  return language === "fr" ? day.replace(/^1 /, "1er ") : day; // the browsers write "1 mars"
}

/** The day where the reader is, as 2026-11-23. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
