/**
 * A notebook whose every text is a canary: a word that stands nowhere else, so that one of them in a page's hands proves a leak.
 *
 * Noémie Levain, whom the gallery's pages name, is the only contact whose name and link are not canaries: the page prints them itself.
 */
import { blankContact, type Contact, type ContactId } from "../../src/domain/contact/contact.ts";

/** Who is named on the gallery's pages. */
export const NAMED = "Noémie Levain";

const words: string[] = [];

/** The canaries given out so far; each is long enough that no part of seven letters stands in another text. */
export const canaries: readonly string[] = words;

/** How many letters of a canary in a row count as a leak. */
const TELLING = 7;

/** Makes a new canary: letters only, so that it passes as a name, a host or a word. */
function canary(): string {
  let seed = 7919 * (words.length + 1);
  const letters = Array.from({ length: 12 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return "bcdfghjklmnpqrstvwxz"[seed % 20] ?? "q";
  });
  const word = `Zq${letters.join("")}`;
  words.push(word);
  return word;
}

/** A phone number is found by its digits, by all nine: seven of them stand in some hash or other once in a hundred runs. */
function phone(): string {
  const digits = String(600_000_000 + words.length * 7_654_321).slice(0, 9);
  words.push(digits);
  return `+33${digits}`;
}

/** The canaries of which a text holds a telling part, with that text's surroundings. */
export function leaksIn(text: string): readonly string[] {
  const low = text.toLowerCase();
  return words.filter((word) => {
    const wanted = word.toLowerCase();
    const telling = /^\d/.test(wanted) ? wanted.length : TELLING;
    for (let at = 0; at + telling <= wanted.length; at += 1) if (low.includes(wanted.slice(at, at + telling))) return true;
    return false;
  });
}

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

function contact(number: number, name: string, links: readonly string[]): Contact {
  return {
    ...blankContact(`urn:uuid:${uuid(number)}` as ContactId, name),
    aliases: [`${canary()} ${canary()}`],
    organization: canary(),
    role: canary(),
    city: canary(),
    emails: [`${canary().toLowerCase()}@${canary().toLowerCase()}.example`],
    phones: [phone()],
    links: [...links, `https://${canary().toLowerCase()}.example/${canary()}`],
    fit: "same-field",
    note: `${canary()} note`,
    referrals: [
      {
        id: uuid(number + 1000),
        referrer: { name: canary() },
        words: `${canary()} words of the referrer`,
        reason: canary(),
        channel: "event",
        date: "2026-10-02",
        introduction: "asked",
      },
    ],
    findings: [
      {
        id: uuid(number + 2000),
        section: "career",
        text: `${canary()} finding`,
        quote: canary(),
        source: { kind: "clipped", url: `https://${canary().toLowerCase()}.example/`, title: canary() },
        date: "2026-10-03",
      },
    ],
    encounters: [
      { id: uuid(number + 3000), date: "2026-10-04", url: `https://${canary().toLowerCase()}.example/`, title: canary(), text: canary() },
    ],
    notThisPerson: [{ id: uuid(number + 4000), scope: "site", where: `${canary().toLowerCase()}.example`, date: "2026-10-05" }],
  };
}

/** The person whom the gallery's pages name, by name and by link. */
export const named: Contact = contact(1, NAMED, ["https://noemie.example/"]);

/** People whom no page names. */
export const strangers: readonly Contact[] = Array.from({ length: 12 }, (_, at) => contact(at + 10, `${canary()} ${canary()}`, []));
