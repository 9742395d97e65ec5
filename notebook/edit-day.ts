/**
 * A date of the notebook as a date field holds it. Notes carry a day or an instant; the field knows days only, so an instant is kept as
 * it is until the user picks another day.
 */

/** The day that a date field shows; an instant is shown as the day it was where the user is. */
export function dayOf(iso: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return "";
  return [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The date after a day was picked in the field; an emptied field keeps the date that was there. */
export function withDay(iso: string, day: string): string {
  return day === "" || day === dayOf(iso) ? iso : day;
}
