/**
 * Reminder frames: a content script asks for an address, the frame at that address asks for its one reminder. The token between them is
 * random, bound to the tab, and good for one reading, so that a page which copies the frame's address sees an empty frame.
 */
import { latestFinding, latestReferral } from "../domain/contact/contact.ts";
import type { ContactId } from "../domain/contact/contact.ts";
import type { Sighting, SightingId } from "../domain/recognition/sighting.ts";
import type { Reminder } from "../messages/reminder-to-background.ts";
import { browser } from "../platform/browser.ts";
import type { ContactStore } from "../platform/contact-store.ts";
import { newId } from "../platform/identity.ts";
import { readFrameSightings, ticketsName } from "../platform/page-sightings.ts";
import type { Frame } from "./recognise-page.ts";

/** What a token stands for. */
export interface Ticket extends Frame {
  readonly sighting: SightingId;
  readonly contact: ContactId;
  readonly folded: boolean;
  /** Whether the frame was already told its reminder. */
  readonly told: boolean;
}

/** So many addresses of one tab are good at a time; a script that asks for more spoils only its own. */
const MOST_TICKETS = 20;
const FORM = /^[0-9a-f-]{36}$/;

/** Makes the address of a reminder frame for a sighting that stands in this frame of this tab; undefined when it does not. */
export async function issueReminder(frame: Frame, sighting: SightingId, folded: boolean): Promise<string | undefined> {
  const found = await sightingIn(frame, sighting);
  if (!found || found.strength === "possible") return undefined;
  const token = newId();
  const ticket: Ticket = { ...frame, sighting, contact: found.contact, folded, told: false };
  await changeTickets(frame.tabId, (tickets) => [...tickets, [token, ticket] as const].slice(-MOST_TICKETS));
  return browser.runtime.getURL(`reminder/reminder.html#${token}`);
}

/** What a token stands for, if it is one of this tab's. */
export async function ticketFor(token: string, tabId: number | undefined): Promise<Ticket | undefined> {
  if (!FORM.test(token) || tabId === undefined) return undefined;
  return (await readTickets(tabId)).find(([one]) => one === token)?.[1];
}

/** Tells a frame its reminder, once. */
export async function tellReminder(store: ContactStore, token: string, tabId: number | undefined): Promise<Reminder | undefined> {
  const ticket = await punched(token, tabId);
  if (!ticket) return undefined;
  const [sighting, record] = await Promise.all([sightingIn(ticket, ticket.sighting), store.get(ticket.contact)]);
  if (!sighting || !record || record.deletedAt !== undefined) return undefined;
  const { contact } = record;
  const referral = latestReferral(contact);
  const finding = latestFinding(contact);
  return {
    name: contact.name,
    strength: sighting.strength,
    text: sighting.text,
    folded: ticket.folded,
    ...(contact.fit && { fit: contact.fit }),
    ...(contact.role && { role: contact.role }),
    ...(contact.organization && { organization: contact.organization }),
    ...(referral && { referrer: referral.referrer.name, referredOn: referral.date }),
    ...(referral?.words && { words: referral.words }),
    ...(finding && { lastNoted: { text: finding.text, date: finding.date } }),
  };
}

type Tickets = readonly (readonly [token: string, ticket: Ticket])[];

async function readTickets(tabId: number): Promise<Tickets> {
  return ((await browser.storage.session.get(ticketsName(tabId)))[ticketsName(tabId)] ?? []) as Tickets;
}

/** One change at a time: two frames that ask at once must not overwrite each other's. */
let changing: Promise<unknown> = Promise.resolve();

async function changeTickets(tabId: number, change: (tickets: Tickets) => Tickets): Promise<void> {
  const work = async (): Promise<void> => browser.storage.session.set({ [ticketsName(tabId)]: change(await readTickets(tabId)) });
  const turn = changing.then(work, work);
  changing = turn;
  await turn;
}

/** The ticket of a token that was not told yet, and is from now on. */
async function punched(token: string, tabId: number | undefined): Promise<Ticket | undefined> {
  if (!(await ticketFor(token, tabId)) || tabId === undefined) return undefined;
  let found: Ticket | undefined;
  await changeTickets(tabId, (tickets) => {
    const ticket = tickets.find(([one]) => one === token)?.[1];
    if (!ticket?.told) found = ticket;
    return tickets.map(([one, other]) => [one, one === token ? { ...other, told: true } : other]);
  });
  return found;
}

async function sightingIn({ tabId, frameId }: Frame, id: SightingId): Promise<Sighting | undefined> {
  return (await readFrameSightings(tabId))[frameId]?.sightings.find((sighting) => sighting.id === id);
}
