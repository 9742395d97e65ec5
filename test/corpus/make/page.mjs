/**
 * One page under construction: draws invented people from a language, prints them in one of their forms, and notes every case.
 *
 * Example: inside a shape, `p.who("l").html` prints a person in a form fit for a list and notes a `printed`, `saved-form`, `near`… case;
 * `p.trap()` gives a sentence with a street or a common word; at the end `p.addBridges(3)` adds bridges between neighbours.
 */
import { route } from "./addresses.mjs";
import { random, weighted } from "./chance.mjs";
import { printed, saved, esc, key, slugOf } from "./names.mjs";
import { addBridges, hidden, trap, venue } from "./traps.mjs";
import { decode, collapse } from "../page-text.mjs";

export { esc };
const plain = (html) => collapse(decode(html.replace(/<br\s*\/?>/g, " ").replace(/<[^>]*>/g, "")));

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

  venue() {
    return venue(this);
  }
  trap() {
    return trap(this);
  }
  route(kind) {
    return route(this, kind);
  }
  hidden(kind) {
    return hidden(this, kind);
  }
  addBridges(most) {
    addBridges(this, most);
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
