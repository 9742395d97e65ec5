/**
 * Where in the notebook the reader is, as the address's hash, so that back, forward, reload and links from elsewhere work.
 *
 * Example: `#contact=urn:uuid:…` is one person's page, `#edit=urn:uuid:…` the same page open for writing, `#` everybody.
 */
import type { ContactId } from "../src/domain/contact/contact.ts";

/** One place of the notebook. */
export type Place =
  | { readonly at: "everybody" | "new" | "deleted" | "import" }
  | { readonly at: "contact" | "edit"; readonly id: ContactId };

/** The place that a hash names; everybody when it names none. */
export function readPlace(hash: string): Place {
  const [at = "", id = ""] = decodeHash(hash).split("=", 2);
  if (at === "new" || at === "deleted" || at === "import") return { at };
  if ((at === "contact" || at === "edit") && isContactId(id)) return { at, id };
  return { at: "everybody" };
}

/** The hash of a place, for links. */
export function hashOf(place: Place): string {
  if (place.at === "everybody") return "#";
  return "id" in place ? `#${place.at}=${place.id}` : `#${place.at}`;
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ""));
  } catch {
    return "";
  }
}

/** What stands in the address was written by anybody: only what can be an id (the file format's own rule) goes on. */
function isContactId(id: string): id is ContactId {
  return /^[A-Za-z0-9][\w:.@/+-]{0,254}$/.test(id);
}
