/** Readers of the parts of a contact that JSContact has no property for; in the file they stand in the shape they have in the notebook. */
import {
  CHANNELS,
  type Encounter,
  type Finding,
  FITS,
  INTRODUCTIONS,
  type NotThisPerson,
  type Referral,
  type Referrer,
  SECTIONS,
  SOURCE_KINDS,
  type Source,
} from "../contact/contact.ts";
import { type Change, CHANGE_KINDS, type Was } from "../contact/history.ts";
import { choice, contactId, date, list, orNull, type Reader, shape, text, webAddress } from "./reading.ts";

const referrer = shape<Referrer>({ name: text, contact: contactId }, ["name"]);

/** One time somebody gave this name. */
export const referral: Reader<Referral> = shape<Referral>(
  { id: text, referrer, words: text, reason: text, channel: choice(CHANNELS), date, introduction: choice(INTRODUCTIONS) },
  ["id", "referrer", "date"],
);

const source = shape<Source>({ kind: choice(SOURCE_KINDS), url: webAddress, title: text }, ["kind"]);

/** One researched statement with its source. */
export const finding: Reader<Finding> = shape<Finding>({ id: text, section: choice(SECTIONS), text, quote: text, source, date }, [
  "id",
  "section",
  "text",
  "source",
  "date",
]);

/** A sighting or a meeting that the user kept. */
export const encounter: Reader<Encounter> = shape<Encounter>({ id: text, date, url: webAddress, title: text, text }, ["id", "date"]);

/** Where the user said that a sighting was somebody else; `where` is only compared, never opened. */
export const notThisPerson: Reader<NotThisPerson> = shape<NotThisPerson>(
  { id: text, scope: choice(["page", "site", "everywhere"]), where: text, date },
  ["id", "scope", "date"],
);

/** How the person relates to the user's work. */
export const fit: Reader<(typeof FITS)[number]> = choice(FITS);

/** What changed properties were; null only where the property may be absent from a contact. */
const was: Reader<Was> = shape<Was>(
  {
    name: text,
    aliases: list(text),
    organization: orNull(text),
    role: orNull(text),
    city: orNull(text),
    emails: list(text),
    phones: list(text),
    links: list(webAddress),
    fit: orNull(fit),
    note: orNull(text),
    referrals: list(referral),
    findings: list(finding),
    encounters: list(encounter),
    notThisPerson: list(notThisPerson),
  },
  [],
);

/** One entry of a contact's history. */
export const change: Reader<Change> = shape<Change>({ id: text, at: date, what: choice(CHANGE_KINDS), was }, ["id", "at", "what", "was"]);
