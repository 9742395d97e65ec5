/**
 * Contacts known by an address: a profile link with its noise, an e-mail, a telephone number, a handle.
 *
 * Example: route(page, "link") notes a contact with https://x.com/name and returns <a href="https://twitter.com/name?ref_src=…">.
 */
import { decode } from "../page-text.mjs";
import { esc, slugOf } from "./names.mjs";

/** A contact known by an address: returns a link, address or number as the page shows it. */
export function route(page, kind = page.r.pick(["link", "link", "email", "phone", "handle", "handle"])) {
  const x = page.person();
  const name = page.normal(x);
  const L = page.L;
  const id = slugOf(x) || `user-${page.id()}`;
  const n = page.id();
  const r = page.r;
  if (kind === "link") {
    const cc = L.cc ?? L.code;
    const [url, href] = r.pick([
      [`https://www.linkedin.com/in/${id}-${n}/`, `https://${cc}.linkedin.com/in/${id}-${n}?trk=public_post_feed-actor-name`],
      [
        `https://www.linkedin.com/in/${id}-${n}`,
        `https://www.linkedin.com/in/${id}-${n}/?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA${n}&amp;lipi=urn%3Ali%3Apage%3Ad_flagship3`,
      ],
      [`https://linkedin.com/in/${id}-${n}`, `https://www.linkedin.com/in/${id}-${n}/overlay/contact-info/`],
      [`https://${id}.example`, `https://${id}.example/?utm_source=comment&amp;utm_medium=blog`],
      [`http://www.${id}.example/`, `https://${id}.example/#contact`],
      [`https://${id}.example/`, `https://WWW.${id}.example`],
      [`https://x.com/${id.replace(/-/g, "_")}_${n}`, `https://twitter.com/${id.replace(/-/g, "_")}_${n}?ref_src=twsrc%5Etfw`],
      [`https://twitter.com/${id.replace(/-/g, "")}${n}`, `https://mobile.twitter.com/${id.replace(/-/g, "")}${n}?lang=${L.code}`],
      [`https://github.com/${id}-${n}`, `https://github.com/${id}-${n}?tab=repositories`],
      [`https://bsky.app/profile/${id}${n}.bsky.social`, `https://bsky.app/profile/${id}${n}.bsky.social?ref=feed`],
      [`https://www.instagram.com/${id.replace(/-/g, ".")}.${n}/`, `https://instagram.com/${id.replace(/-/g, ".")}.${n}?igshid=${n}abc`],
      [`https://mastodon.example/@${id.replace(/-/g, "_")}`, `https://mastodon.example/@${id.replace(/-/g, "_")}?utm_source=share`],
    ]);
    const printedName = r.bool(0.4) ? x.g : r.pick([name, id.replace(/-/g, ""), page.ui.contact]);
    page.note("link", { name, url }, "sighted", decode(href));
    return { html: `<a href="${href}" rel="nofollow noopener">${esc(printedName)}</a>`, x };
  }
  if (kind === "email") {
    const address = `${r.pick([id.replace(/-/g, "."), `${id[0]}.${id.split("-").at(-1)}`, id.split("-")[0]])}${r.bool(0.3) ? n : ""}@${r.pick(["atelier", "studio", "cabinet", "mail", "north"])}-${n % 97}.example`;
    const [html, p] = r.pick([
      [`<a href="mailto:${address}">${esc(page.ui.email)}</a>`, `mailto:${address}`],
      [`<a href="mailto:${address}?subject=${encodeURIComponent(page.ui.contact)}">${address}</a>`, address],
      [`<span class="mail">${address}</span>`, address],
      [
        `<a href="MAILTO:${address.replace(/^./, (c) => c.toUpperCase())}">@</a>`,
        `MAILTO:${address.replace(/^./, (c) => c.toUpperCase())}`,
      ],
      [`&lt;${address}&gt;`, address],
    ]);
    page.note("email", { name, email: address }, "sighted", p);
    return { html, x };
  }
  if (kind === "phone") {
    const [savedAs, shown, tel] = L.phone ? L.phone(r) : worldPhone(r, L.code);
    const html = r.bool(0.65) ? `<a href="tel:${tel}">${shown}</a>` : `<span>${esc(page.ui.phone)} : ${shown}</span>`;
    page.note("phone", { name, phone: savedAs }, "sighted", html.includes("tel:") ? `tel:${tel}` : shown);
    return { html, x };
  }
  const handle = `${id.replace(/-/g, "_")}${n % 100}`;
  const [contact, html, p] = r.pick([
    [
      { name, aliases: [`@${handle}`] },
      `<a href="https://social.example/@${handle}" class="u-url mention">@<span>${handle}</span></a>`,
      `@${handle}`,
    ],
    [
      { name, url: `https://mastodon.example/@${handle}` },
      `<span class="display-name__account">@${handle}@mastodon.example</span>`,
      `@${handle}@mastodon.example`,
    ],
    [
      { name, url: `https://github.com/${handle.replace(/_/g, "-")}` },
      `<a class="user-mention" href="https://github.com/${handle.replace(/_/g, "-")}">@${handle.replace(/_/g, "-")}</a>`,
      `@${handle.replace(/_/g, "-")}`,
    ],
    [
      { name, url: `https://bsky.app/profile/${handle.replace(/_/g, "-")}.bsky.social` },
      `<a href="https://bsky.app/profile/${handle.replace(/_/g, "-")}.bsky.social" aria-label="${esc(x.g)}">@${handle.replace(/_/g, "-")}.bsky.social</a>`,
      `@${handle.replace(/_/g, "-")}.bsky.social`,
    ],
  ]);
  page.note("handle", contact, "sighted", p);
  return { html, x };
}

/** Country code, trunk digit and area of the numbers a language's pages print. */
const DIAL = {
  es: ["34", "", "91"],
  it: ["39", "", "055"],
  pt: ["55", "0", "11"],
  nl: ["31", "0", "20"],
  pl: ["48", "", "22"],
  cs: ["420", "", "22"],
  ro: ["40", "0", "21"],
  tr: ["90", "0", "212"],
  hu: ["36", "06", "1"],
  sv: ["46", "0", "8"],
  fi: ["358", "0", "9"],
  vi: ["84", "0", "24"],
  ru: ["7", "8", "495"],
  uk: ["380", "0", "44"],
  bg: ["359", "0", "2"],
  el: ["30", "", "210"],
  ar: ["20", "0", "2"],
  fa: ["98", "0", "21"],
  he: ["972", "0", "3"],
  zh: ["86", "0", "10"],
  ja: ["81", "0", "3"],
  ko: ["82", "0", "2"],
  hi: ["91", "0", "11"],
  th: ["66", "0", "2"],
  ka: ["995", "0", "32"],
  hy: ["374", "0", "10"],
  bn: ["880", "0", "2"],
};

/** A number as saved, as shown (international), and as in a tel: link. */
function worldPhone(r, code) {
  const [cc, trunk, area] = DIAL[code];
  const [a, b] = [`555${r.int(0, 9)}`, `0${r.int(100, 999)}`];
  return r.pick([
    [`+${cc} ${area} ${a} ${b}`, `+${cc} (${trunk}) ${area} ${a}-${b}`.replace("() ", ""), `+${cc}${area}${a}${b}`],
    [`+${cc}${area}${a}${b}`, `+${cc}&nbsp;${area}&nbsp;${a}&nbsp;${b}`, `+${cc}-${area}-${a}-${b}`],
    [`+${cc} ${area} ${a}${b}`, `00${cc} ${area} ${a.slice(0, 3)} ${a.slice(3)}${b}`, `00${cc}${area}${a}${b}`],
  ]);
}
