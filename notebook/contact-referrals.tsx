import type { ComponentChild } from "preact";
import type { Contact, Referral } from "../src/domain/contact/contact.ts";
import { dateText } from "../src/ui/dates.ts";
import { text } from "../src/ui/text.ts";
import { channelText, introductionText, quotedText } from "../src/ui/words.ts";
import { hashOf } from "./place.ts";

/** Who said this name and in which words, the latest first; of one day the one written down last, as in `latestReferral`. */
export function ContactReferrals({ contact }: { readonly contact: Contact }): ComponentChild {
  const referrals = contact.referrals.toReversed().toSorted((one, other) => other.date.localeCompare(one.date));
  return (
    <section aria-labelledby="referrals-heading" class="stack">
      <h3 id="referrals-heading">{text("contactReferrals")}</h3>
      {referrals.length === 0 && <p class="soft">{text("contactNoReferral")}</p>}
      {referrals.map((referral) => (
        <OneReferral key={referral.id} referral={referral} />
      ))}
    </section>
  );
}

function OneReferral({ referral }: { readonly referral: Referral }): ComponentChild {
  const { referrer, words, reason, channel, date, introduction } = referral;
  return (
    <figure class="referral stack tight">
      {words !== undefined && <blockquote class="quote">{quotedText(words)}</blockquote>}
      <figcaption>
        <span class="name">
          {referrer.contact ? <a href={hashOf({ at: "contact", id: referrer.contact })}>{referrer.name}</a> : referrer.name}
        </span>
        <span class="soft">{[`, ${dateText(date)}`, channel && `, ${channelText(channel)}`].filter(Boolean).join("")}</span>{" "}
        {introduction !== undefined && <span class="tag">{introductionText(introduction)}</span>}
      </figcaption>
      {reason !== undefined && <p>{text("contactReason", reason)}</p>}
    </figure>
  );
}
