/**
 * One page under construction: draws invented people from a language, prints them in one of their forms, and notes every case.
 *
 * Example: inside a shape, `p.who("l").html` prints a person in a form fit for a list and notes a `printed`, `saved-form`, `near`… case;
 * `p.trap()` gives a sentence with a street or a common word; at the end `p.finish()` adds bridges between neighbours.
 */
import { printed, saved, esc } from "./names.mjs";
import { decode, collapse } from "../page-text.mjs";

export { esc };
const plain = (html) => collapse(decode(html.replace(/<br\s*\/?>/g, " ").replace(/<[^>]*>/g, "")));

/** A small deterministic random source. */
export function random(seedText) {
  let h = 1779033703;
  for (const c of seedText) ((h = Math.imul(h ^ c.codePointAt(0), 3432918353)), (h = (h << 13) | (h >>> 19)));
  let a = h >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  return { next, pick, bool: (chance = 0.5) => next() < chance, int: (from, to) => from + Math.floor(next() * (to - from + 1)) };
}

const capital = (s, L) => s.charAt(0).toLocaleUpperCase(L.code) + s.slice(1);

const weighted = (r, entries) => {
  let at = r.next() * entries.reduce((sum, [, w]) => sum + w, 0);
  for (const [value, w] of entries) if ((at -= w) <= 0) return value;
  return entries[entries.length - 1][0];
};

const key = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
export const slugOf = (x) =>
  `${x.g} ${x.s}`
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const DEFAULT_MIX = { printed: 6, saved: 3, near: 1.9, longer: 1.1, weak: 0.6, filler: 0.6 };
const UI_KEYS =
  "home|search|menu|login|about|contact|team|news|speakers|schedule|comments|reply|says|follow|followers|connect|message|share|like|by|members|results|job|email|phone|firstname|lastname|room|moderator|hosts|attendees|photo|thanks|view|hide|privacy|address|present|absent|author|abstract|wrote|director|music|more".split(
    "|",
  );

export class Page {
  constructor(L, slug, seed) {
    this.L = L;
    this.slug = slug;
    this.r = random(`${L.code} ${slug} ${seed}`);
    this.cases = [];
    this.used = new Set();
    this.sequences = [];
    this.people = [];
    this.n = 0;
    this.mix = { ...DEFAULT_MIX, ...L.mix };
    const labels = L.ui.split("|");
    if (labels.length !== UI_KEYS.length) throw new Error(`${L.code}: ${labels.length} labels, want ${UI_KEYS.length}`);
    this.ui = Object.fromEntries(UI_KEYS.map((k, i) => [k, labels[i].trim()]));
    this.decks = {};
  }

  /** Takes the next of a list, shuffled once per page, so that nothing repeats before all were used. */
  deal(name, list = this.L[name]) {
    if (!list?.length) return undefined;
    if (!this.decks[name]?.length)
      this.decks[name] = list
        .map((v) => [this.r.next(), v])
        .sort((a, b) => a[0] - b[0])
        .map((e) => e[1]);
    return this.decks[name].pop();
  }
  org() {
    return this.deal("orgs");
  }
  job() {
    return this.deal("jobs");
  }
  city() {
    return this.r.pick(this.L.cities);
  }
  text() {
    return esc(this.deal("text"));
  }
  id() {
    return this.r.int(1000, 99999);
  }
  date(offset = 0) {
    const d = new Date(Date.UTC(2024, this.r.int(0, 23), this.r.int(1, 28) + offset));
    return {
      iso: d.toISOString().slice(0, 10),
      long: new Intl.DateTimeFormat(this.L.locale ?? this.L.code, { dateStyle: "long", timeZone: "UTC" }).format(d),
    };
  }
  fill(template, n) {
    return esc(template)
      .replace("{N}", n)
      .replace("{org}", esc(this.org()))
      .replace("{city}", esc(this.city()))
      .replace("{job}", esc(this.job()));
  }

  /** A fresh invented person; `pair` fixes parts. */
  person(fixed = {}) {
    const L = this.L;
    for (let i = 0; i < 300; i++) {
      const sex = fixed.sex ?? (this.r.bool() ? "f" : "m");
      const g = fixed.g ?? this.r.pick(L[sex]);
      const s0 = fixed.s ?? this.r.pick(L.s);
      const s = Array.isArray(s0) ? s0[sex === "m" ? 0 : 1] : s0;
      const x = { g, s, sex };
      const k = key(this.normal(x));
      const claim = `${g}|${s}`;
      if (
        this.used.has(k) ||
        this.used.has(claim) ||
        g === s ||
        (this.used.has(`s:${s}`) && i < 120) ||
        (this.used.has(`g:${g}`) && i < 60)
      )
        continue;
      for (const t of [k, claim, `s:${s}`, `g:${g}`]) this.used.add(t);
      return x;
    }
    throw new Error(`${L.code}: no fresh person`);
  }
  normal(x) {
    return this.L.order === "SG" ? x.s + this.L.sep + x.g : x.g + this.L.sep + x.s;
  }
  /** Claims a name that stands in a fixed sentence; false if it is taken. */
  claim(name) {
    const k = key(name);
    if (this.used.has(k)) return false;
    this.used.add(k);
    return true;
  }

  note(kind, contact, expect, printedText, extra = {}) {
    this.cases.push({
      kind,
      contact: typeof contact === "string" ? { name: contact } : contact,
      expect,
      printed: collapse(printedText),
      ...extra,
    });
  }

  helpers() {
    return {
      ...this.r,
      other: (x) => {
        const s = this.r.pick(this.L.s.filter((e) => (Array.isArray(e) ? e[0] : e) !== x.s));
        return Array.isArray(s) ? s[1] : s;
      },
      given: (x) => this.r.pick(this.L[x.sex].filter((g) => g !== x.g && !/[- ]/.test(g))),
    };
  }

  /** Form tables of this language: its own, or the common ones. */
  forms(which) {
    const own = this.L[which === "printed" ? "printedForms" : "savedForms"];
    const common = which === "printed" ? printed : saved;
    const names = this.L[which === "printed" ? "usePrinted" : "useSaved"];
    const base = names
      ? Object.fromEntries(names.map((n) => [n, common[n]]))
      : this.L.caps === false
        ? Object.fromEntries(Object.entries(common).filter(([n, f]) => !f.caps && !/caps|allLower/i.test(n)))
        : common;
    return Object.entries({ ...base, ...own });
  }
  pickForm(which, x, mode) {
    const fit = this.forms(which).filter(([, f]) => (!f.m || f.m.includes(mode)) && (!f.when || f.when(x, this.L)));
    return weighted(
      this.r,
      fit.map(([, f]) => [f, f.w]),
    );
  }

  /** The next printed person. Modes as in names.mjs. `only` forces a kind. */
  who(mode = "l", only, sex) {
    let kind = only ?? weighted(this.r, Object.entries(this.mix));
    const L = this.L;
    let slot;
    if (kind === "near") slot = this.near(mode, sex);
    else if (kind === "longer") slot = this.longerOne(mode);
    else if (kind === "weak") slot = this.weak(mode);
    if (!slot) {
      if (kind !== "filler" && kind !== "saved") kind = "printed";
      const x = this.person({ sex });
      if (kind === "filler") {
        const form = mode === "t" || mode === "l" ? this.pickForm("printed", x, mode) : undefined;
        slot = { x, html: form ? form.f(x, L, this.helpers()) : esc(this.normal(x)) };
      } else if (kind === "saved") {
        const form = this.pickForm("saved", x, mode);
        const { saved: name, html, expect, alias } = form.f(x, L, this.helpers());
        const shown = mode === "a" ? esc(plain(html)) : html;
        this.note("saved-form", alias ? { name, aliases: [alias] } : name, expect ?? "sighted", plain(shown));
        slot = { x, html: shown };
      } else {
        const form = this.pickForm("printed", x, mode);
        let html = form.f(x, L, this.helpers());
        if (mode === "a") html = esc(plain(html));
        this.note("printed", this.normal(x), "sighted", plain(html));
        slot = { x, html };
      }
    }
    slot.name = this.normal(slot.x);
    slot.text = plain(slot.html);
    slot.attr = esc(slot.text);
    slot.job = this.job();
    slot.org = this.org();
    slot.city = this.city();
    slot.slug = slugOf(slot.x) || `p${this.id()}`;
    slot.slug += slot.slug.length < 12 ? `-${this.id()}` : "";
    this.people.push(slot);
    return slot;
  }

  near(mode, sex) {
    const L = this.L;
    const way = this.r.next();
    let x, contact;
    if (way < 0.45 && L.nearS?.length) {
      const [a, b] = this.r.bool() ? this.deal("nearS") : [...this.deal("nearS")].reverse();
      x = this.person({ s: a, sex: L.nearSex ?? sex });
      contact = { ...x, s: Array.isArray(b) ? b[x.sex === "m" ? 0 : 1] : b };
    } else if (way < 0.62 && L.nearG?.length) {
      const [a, b] = this.deal("nearG");
      const flip = this.r.bool();
      x = this.person({ g: flip ? b : a, sex: L.f.includes(flip ? b : a) ? "f" : "m" });
      contact = { ...x, g: flip ? a : b };
    } else if (way < 0.8) {
      x = this.person({ sex });
      const other = this.r.bool() ? { s: this.helpers().other(x) } : { g: this.helpers().given(x) };
      contact = { ...x, ...other };
      if (L.gendered && other.s) contact.s = this.person({ sex: x.sex }).s;
    } else {
      x = this.person({ sex });
      contact = { ...x, s: this.oneLetter(x.s) };
    }
    if (contact.s === undefined || contact.g === undefined || this.normal(contact) === this.normal(x) || !this.claim(this.normal(contact)))
      return undefined;
    const html = this.pickForm("printed", x, mode).f(x, L, this.helpers());
    const shown = mode === "a" ? esc(plain(html)) : html;
    this.note("near", this.normal(contact), "none", plain(shown));
    return { x, html: shown };
  }
  oneLetter(word) {
    const letters = [...word];
    const alphabet = this.L.alpha ?? "bdfgklmnprtv";
    if (letters.length < 4 && !this.L.charSwap) return undefined;
    const spots = letters
      .map((c, i) => [c.toLocaleLowerCase(this.L.code), i])
      .filter(([c, i]) => alphabet.includes(c) && (this.L.charSwap || (i > 0 && i < letters.length - 2)));
    if (!spots.length) return undefined;
    const [old, at] = this.r.pick(spots);
    if (!this.L.charSwap && letters[at - 1]?.toLowerCase() === old) return undefined;
    letters[at] = this.r.pick([...alphabet].filter((c) => c !== old && c !== letters[at + 1] && c !== letters[at - 1]));
    return letters.join("");
  }
  longerOne(mode) {
    for (let i = 0; i < 6; i++) {
      const found = this.deal("longer");
      if (!found) return undefined;
      const [contact, shown] = found;
      if (!this.claim(contact)) continue;
      this.note("longer", contact, "none", shown);
      return { x: { g: shown, s: "", sex: "m" }, html: esc(shown), fixed: true, mode };
    }
    return undefined;
  }
  weak(mode) {
    const L = this.L;
    const way = this.r.next();
    if (way < 0.4 && L.nick?.length) {
      const [whole, short] = this.deal("nick");
      const x = this.person({ g: whole, sex: L.f.includes(whole) ? "f" : "m" });
      const flip = this.r.bool(0.3);
      const p = this.normal({ ...x, g: flip ? whole : short });
      this.note("weak", this.normal({ ...x, g: flip ? short : whole }), "possible", p);
      return { x, html: esc(p) };
    }
    if (way < 0.75 && L.initials !== false) {
      const x = this.person();
      const i = x.g
        .split(/([- ])/)
        .map((part) => (/[- ]/.test(part) ? (part === " " ? "" : part) : [...part][0].toLocaleUpperCase(L.code) + "."))
        .join("");
      const p = mode === "t" && this.r.bool() ? `${x.s} ${i}` : L.order === "SG" ? `${x.s} ${i}` : `${i} ${x.s}`;
      this.note("weak", this.normal(x), "possible", p);
      return { x, html: esc(p) };
    }
    const x = this.person();
    const [mine, theirs] = [this.org(), this.org()];
    if (!L.at || mode === "a" || mode === "h") return undefined;
    const p = this.normal(x);
    this.note("weak", { name: p, org: mine, city: this.city() }, "possible", p, { most: "possible", note: `the page says ${theirs}` });
    return { x, html: `${esc(p)}${esc(L.at.replace("{org}", theirs))}` };
  }

  /** Remembers that these slots stand one behind the other with `between` as text. */
  row(slots, between = " ") {
    for (let i = 0; i + 1 < slots.length; i++) this.sequences.push([slots[i], slots[i + 1], between]);
    return slots;
  }
  /** n people in a row, joined. */
  list(n, sep, mode = "l") {
    const sex = this.L.gendered && this.r.bool(0.7) ? this.r.pick(["f", "m"]) : undefined;
    const slots = this.row(
      Array.from({ length: n }, () => this.who(mode, undefined, sex)),
      plain(sep.replace(/<[^>]*>/g, " ")) || " ",
    );
    return slots.map((s) => s.html).join(sep);
  }
  addBridges(most) {
    let made = 0;
    for (const [a, b, between] of this.sequences) {
      if (made >= most) return;
      if (!a.x.s || !b.x.s || (this.L.gendered && a.x.sex !== b.x.sex) || !a.text || !b.text) continue;
      const fold = (s) => key(s).split(" ");
      const tokensA = a.text
        .replace(/[^\p{L}\p{M}\p{N}'’\-\u2010]+/gu, " ")
        .trim()
        .split(" ");
      const tokensB = b.text
        .replace(/[^\p{L}\p{M}\p{N}'’\-\u2010]+/gu, " ")
        .trim()
        .split(" ");
      const has = (token, part) => fold(part).some((p) => fold(token).includes(p));
      const lastA = has(tokensA.at(-1), a.x.s) ? "s" : has(tokensA.at(-1), a.x.g) ? "g" : undefined;
      const firstB = has(tokensB[0], b.x.g) ? "g" : has(tokensB[0], b.x.s) ? "s" : undefined;
      if (!lastA || !firstB || lastA === firstB) continue;
      const contact = lastA === "s" ? { s: a.x.s, g: b.x.g } : { g: a.x.g, s: b.x.s };
      if (contact.g === contact.s || !this.claim(this.normal(contact))) continue;
      const joint =
        between === "," ? ", " : between.length <= 2 && /\p{P}/u.test(between) ? between + " " : between === " " ? " " : ` ${between} `;
      this.note("bridge", this.normal(contact), "none", `${a.text}${joint}${b.text}`);
      made += 1;
    }
  }

  /** A place or thing named after somebody: text only, e.g. a street for an address line. */
  venue() {
    const L = this.L;
    for (let i = 0; i < 5; i++) {
      const fixed =
        L.namedFixed?.length && (this.r.bool(L.named?.length ? (L.fixedShare ?? 0.2) : 1) ? this.deal("namedFixed") : undefined);
      if (fixed) {
        const [contact, sentence, shown] = fixed;
        if (!this.claim(contact)) continue;
        this.note("named-after", contact, "none", shown && !sentence.startsWith(shown) ? shown : capital(shown ?? sentence, L));
        return esc(capital(sentence, L));
      }
      const template = this.deal("named");
      if (!template) return "";
      const x = this.person();
      const name = this.normal(x);
      const shownName = template.includes("{H}") ? name.replace(/ /g, "-") : name;
      const words = template.replace(/\{[NH]\}/, shownName);
      const at = words.indexOf(shownName);
      this.note(
        "named-after",
        name,
        "none",
        words.slice(Math.max(0, words.lastIndexOf(" ", Math.max(0, at - 14)) + 1), at + shownName.length) +
          (/^[^.;!?]{0,18}(?=[ .,;]|$)/.exec(words.slice(at + shownName.length))?.[0] ?? ""),
      );
      return esc(words);
    }
    return "";
  }
  /** A sentence that misleads: named after, or common words. */
  trap() {
    if (this.L.infl && this.r.bool(this.L.inflShare ?? 0.3)) {
      const [contact, sentence, shown] = this.deal("infl");
      if (this.claim(contact)) {
        this.note("weak", contact, "possible", shown, { note: "inflected" });
        return esc(sentence);
      }
    }
    if (this.r.bool(0.45)) {
      const found = this.deal("common");
      if (found && this.claim(found[0])) {
        this.note(
          "common-word",
          found[0],
          "none",
          found[2] && !found[1].startsWith(found[2]) ? found[2] : capital(found[2] ?? found[1], this.L),
        );
        return esc(capital(found[1], this.L));
      }
    }
    return this.venue();
  }

  /** A contact known by an address: returns a link, address or number as the page shows it. */
  route(kind = this.r.pick(["link", "link", "email", "phone", "handle", "handle"])) {
    const x = this.person();
    const name = this.normal(x);
    const L = this.L;
    const id = slugOf(x) || `user-${this.id()}`;
    const n = this.id();
    const r = this.r;
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
      const printedName = r.bool(0.4) ? x.g : r.pick([name, id.replace(/-/g, ""), this.ui.contact]);
      this.note("link", { name, url }, "sighted", decode(href));
      return { html: `<a href="${href}" rel="nofollow noopener">${esc(printedName)}</a>`, x };
    }
    if (kind === "email") {
      const address = `${r.pick([id.replace(/-/g, "."), `${id[0]}.${id.split("-").at(-1)}`, id.split("-")[0]])}${r.bool(0.3) ? n : ""}@${r.pick(["atelier", "studio", "cabinet", "mail", "north"])}-${n % 97}.example`;
      const [html, p] = r.pick([
        [`<a href="mailto:${address}">${esc(this.ui.email)}</a>`, `mailto:${address}`],
        [`<a href="mailto:${address}?subject=${encodeURIComponent(this.ui.contact)}">${address}</a>`, address],
        [`<span class="mail">${address}</span>`, address],
        [
          `<a href="MAILTO:${address.replace(/^./, (c) => c.toUpperCase())}">@</a>`,
          `MAILTO:${address.replace(/^./, (c) => c.toUpperCase())}`,
        ],
        [`&lt;${address}&gt;`, address],
      ]);
      this.note("email", { name, email: address }, "sighted", p);
      return { html, x };
    }
    if (kind === "phone") {
      const [savedAs, shown, tel] = L.phone ? L.phone(r) : worldPhone(r, L.code);
      const html = r.bool(0.65) ? `<a href="tel:${tel}">${shown}</a>` : `<span>${esc(this.ui.phone)} : ${shown}</span>`;
      this.note("phone", { name, phone: savedAs }, "sighted", html.includes("tel:") ? `tel:${tel}` : shown);
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
    this.note("handle", contact, "sighted", p);
    return { html, x };
  }

  /** A person only a tool shows: an editor, a field, code, a menu. */
  hidden(kind = this.r.pick(["textarea", "editable", "input", "code", "menu", "prose-editor", "option"])) {
    const x = this.person();
    const name = this.normal(x);
    const n = esc(name);
    const words = this.deal("prose")
      .replace("{N}", name)
      .replace("{org}", this.org())
      .replace("{city}", this.city())
      .replace("{job}", this.job());
    this.note("hidden-place", name, "none", name, { note: kind });
    switch (kind) {
      case "textarea":
        return `<form action="#"><label>${esc(this.ui.reply)} <textarea name="comment" rows="4">${esc(words)}</textarea></label></form>`;
      case "editable":
        return `<div class="editor" contenteditable="true" role="textbox" aria-multiline="true"><p>${esc(words)}</p></div>`;
      case "prose-editor":
        return `<div class="ProseMirror" contenteditable="" translate="no"><p><span>${esc(words)}</span></p></div>`;
      case "input":
        return `<form role="search" action="#"><input type="search" name="q" value="${n}" aria-label="${esc(this.ui.search)}"></form>`;
      case "code":
        return `<pre><code>{ "author": "${n}", "role": "maintainer" }</code></pre>`;
      case "option":
        return `<label>${esc(this.ui.author)} <select><option>${esc(this.ui.more)}</option><option>${n}</option></select></label>`;
      default:
        return `<div role="menu" class="dropdown"><button role="menuitem" type="button">${esc(this.ui.hide.replace("{N}", name))}</button><button role="menuitem" type="button">${esc(this.ui.share)}</button></div>`;
    }
  }
  maybeHidden(chance = 0.4) {
    return this.r.bool(chance) ? this.hidden() : "";
  }

  /** A whole document. */
  document({ title, head = "", body, bodyClass = "" }) {
    const dir = this.L.dir === "rtl" ? ' dir="rtl"' : "";
    return `<!doctype html>
<html lang="${this.L.locale ?? this.L.code}"${dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}</head>
<body${bodyClass ? ` class="${bodyClass}"` : ""}>
${body.trim()}
</body>
</html>
`;
  }
  nav() {
    const u = this.ui;
    const items = [u.home, u.about, u.news, u.contact].map((t) => `<a href="#">${esc(t)}</a>`);
    return this.r.bool()
      ? `<header class="site"><nav aria-label="${esc(u.menu)}">${items.join("")}</nav></header>`
      : `<nav><ul>${items.map((i) => `<li>${i}</li>`).join("")}</ul></nav>`;
  }
  footer() {
    return `<footer><p>${this.r.bool(0.5) ? this.venue() + " · " : ""}<a href="#">${esc(this.ui.privacy)}</a> · © ${this.r.int(2019, 2026)} ${esc(this.org())}</p></footer>`;
  }
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
