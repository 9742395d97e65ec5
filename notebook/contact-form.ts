/**
 * A contact as a form holds it while it is written on, and back: everything is text, a list is one entry a line.
 *
 * Example: formOf(noemie).links is "https://noemie.example\nhttps://blog.example"; contactFrom gives the contact again, or what is
 * wrong and in which field: { field: "edit-links", problem: "problemLink", part: "javascript:alert(1)" }.
 */
import {
  CHANNELS,
  type Contact,
  type Encounter,
  type Finding,
  FITS,
  INTRODUCTIONS,
  type Referral,
  SECTIONS,
  SOURCE_KINDS,
} from "../src/domain/contact/contact.ts";
import { changeContact, tidyLink } from "../src/domain/contact/contact-edit.ts";
import type { TextKey } from "../src/ui/text.ts";

/** A form over the properties of `Value`, all as text. */
type AsText<Value> = { readonly [Property in keyof Value]-?: string };

/** One referral as typed; `contact` is the referrer's id, empty while the name stands for nobody in the notebook. */
export type ReferralForm = AsText<Omit<Referral, "referrer">> & { readonly referrer: string; readonly contact: string };

/** One finding as typed; `kind` is kept as it was. */
export type FindingForm = AsText<Omit<Finding, "source">> & { readonly url: string; readonly title: string; readonly kind: string };

/** One encounter as typed. */
export type EncounterForm = AsText<Encounter>;

/** A contact as typed. */
export interface ContactForm {
  readonly name: string;
  readonly aliases: string;
  readonly organization: string;
  readonly role: string;
  readonly city: string;
  readonly emails: string;
  readonly phones: string;
  readonly links: string;
  readonly fit: string;
  readonly note: string;
  readonly referrals: readonly ReferralForm[];
  readonly findings: readonly FindingForm[];
  readonly encounters: readonly EncounterForm[];
}

/** What keeps a form from being saved: in which field, and what about which part of it. */
export interface FormProblem {
  readonly field: string;
  readonly problem: TextKey;
  readonly part?: string;
}

/** The contact as a form shows it. */
export function formOf(contact: Contact): ContactForm {
  const { name, organization = "", role = "", city = "", fit = "", note = "" } = contact;
  return {
    name,
    organization,
    role,
    city,
    fit,
    note,
    aliases: contact.aliases.join("\n"),
    emails: contact.emails.join("\n"),
    phones: contact.phones.join("\n"),
    links: contact.links.join("\n"),
    referrals: contact.referrals.map(({ id, referrer, words = "", reason = "", channel = "", date, introduction = "" }) => {
      return { id, referrer: referrer.name, contact: referrer.contact ?? "", words, reason, channel, date, introduction };
    }),
    findings: contact.findings.map(({ id, section, text, quote = "", source, date }) => {
      return { id, section, text, quote, url: source.url ?? "", title: source.title ?? "", kind: source.kind, date };
    }),
    encounters: contact.encounters.map(({ id, date, url = "", title = "", text = "" }) => ({ id, date, url, title, text })),
  };
}

/** A referral on which nothing is written yet; left so, it is not saved. */
export const blankReferral = (id: string, date: string): ReferralForm => {
  return { id, referrer: "", contact: "", words: "", reason: "", channel: "", date, introduction: "" };
};

/** The contact that the form says, on the ground of `base`; or everything that is wrong, in the order of the form. */
export function contactFrom(
  form: ContactForm,
  base: Contact,
): { readonly contact: Contact } | { readonly problems: readonly FormProblem[] } {
  const problems = problemsOf(form);
  if (problems.length > 0) return { problems };
  const { name, organization, role, city, note } = form;
  return {
    contact: changeContact(base, {
      name,
      organization,
      role,
      city,
      note,
      fit: FITS.find((one) => one === form.fit),
      aliases: linesOf(form.aliases),
      emails: linesOf(form.emails),
      phones: linesOf(form.phones),
      links: linesOf(form.links).map((line) => tidyLink(line) ?? line),
      referrals: form.referrals.filter(({ referrer }) => referrer.trim() !== "").map(referralFrom),
      findings: form.findings.filter(({ text }) => text.trim() !== "").map(findingFrom),
      encounters: form.encounters.map(encounterFrom),
    }),
  };
}

/** The entries of a field that takes one a line. */
export function linesOf(typed: string): readonly string[] {
  const lines = typed.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function problemsOf(form: ContactForm): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  const check = (field: string, wrong: boolean, problem: TextKey, part?: string): void => {
    if (wrong) problems.push({ field, problem, ...(part !== undefined && { part }) });
  };
  check("edit-name", form.name.trim() === "", "problemName");
  for (const email of linesOf(form.emails)) check("edit-emails", !/^\S+@\S+$/.test(email), "problemEmail", email);
  for (const link of linesOf(form.links)) check("edit-links", tidyLink(link) === undefined, "problemLink", link);
  for (const { id, referrer, words, reason, channel, introduction } of form.referrals) {
    check(`referrer-${id}`, referrer.trim() === "" && (words + reason + channel + introduction).trim() !== "", "problemReferrer");
  }
  for (const { id, text, quote, url } of form.findings) {
    check(`finding-${id}`, text.trim() === "" && (quote + url).trim() !== "", "problemFinding");
    check(`finding-url-${id}`, url.trim() !== "" && tidyLink(url) === undefined, "problemLink", url);
  }
  for (const { id, url } of form.encounters)
    check(`encounter-url-${id}`, url.trim() !== "" && tidyLink(url) === undefined, "problemLink", url);
  return problems;
}

function referralFrom({ id, referrer, contact, words, reason, channel, date, introduction }: ReferralForm): Referral {
  return {
    id,
    referrer: { name: referrer.trim(), ...(contact !== "" && { contact: contact as Contact["id"] }) },
    ...optional("words", words),
    ...optional("reason", reason),
    ...optional(
      "channel",
      CHANNELS.find((one) => one === channel),
    ),
    date,
    ...optional(
      "introduction",
      INTRODUCTIONS.find((one) => one === introduction),
    ),
  };
}

function findingFrom({ id, section, text, quote, url, title, kind, date }: FindingForm): Finding {
  return {
    id,
    section: SECTIONS.find((one) => one === section) ?? "identity",
    text: text.trim(),
    ...optional("quote", quote),
    source: { kind: SOURCE_KINDS.find((one) => one === kind) ?? "typed", ...optional("url", tidyLink(url)), ...optional("title", title) },
    date,
  };
}

function encounterFrom({ id, date, url, title, text }: EncounterForm): Encounter {
  return { id, date, ...optional("url", tidyLink(url)), ...optional("title", title), ...optional("text", text) };
}

/** A property that is there only when it says something. */
function optional<Name extends string, Value extends string>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  const said = value?.trim();
  return (said ? { [name]: said } : {}) as { readonly [Key in Name]?: Value };
}
