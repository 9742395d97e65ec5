import type { VNode } from "preact";
import type { Referral } from "../../domain/contact/contact.ts";
import { dateText } from "../dates.ts";
import { text } from "../text.ts";
import { channelText, introductionText, quotedText } from "../words.ts";

/** One time somebody gave the name: their words first, then who and when, then why and how. */
export function ReferralView({ referral }: { readonly referral: Referral }): VNode {
  const { referrer, words, reason, channel, date, introduction } = referral;
  const how = [channel && channelText(channel), introduction && introductionText(introduction)].filter(Boolean).join(" · ");
  return (
    <figure class="referral">
      {words && <blockquote class="quote">{quotedText(words)}</blockquote>}
      <figcaption class="small">
        <span class="by">{text("referralByOn", referrer.name, dateText(date))}</span>
        {how && <span class="soft"> · {how}</span>}
      </figcaption>
      {reason && <p class="small">{reason}</p>}
    </figure>
  );
}
