import type { VNode } from "preact";
import type { Finding } from "../../domain/contact/contact.ts";
import { dateText } from "../dates.ts";
import { hostOf } from "../people-model.ts";
import { text } from "../text.ts";
import { quotedText } from "../words.ts";

/** One finding: the statement, the passage it rests on, its source as a link, its date; and a way to take it out. */
export function FindingView({ finding, remove }: { readonly finding: Finding; readonly remove?: () => void }): VNode {
  const { source, quote, date } = finding;
  return (
    <div class="finding">
      <p>{finding.text}</p>
      {quote && <blockquote class="passage">{quotedText(quote)}</blockquote>}
      <div class="spread small soft">
        <span>
          {source.url && isWebAddress(source.url) ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title ?? hostOf(source.url)}
            </a>
          ) : (
            source.title
          )}
          {(source.url ?? source.title) && ", "}
          {dateText(date)}
        </span>
        {remove && (
          <button type="button" class="button quiet small" aria-label={text("researchRemoveNamed", finding.text)} onClick={remove}>
            {text("researchRemove")}
          </button>
        )}
      </div>
    </div>
  );
}

/** A link is made of http(s) addresses only, whatever a file that was imported may say. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
