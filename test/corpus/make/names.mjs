/**
 * Ways of printing and of saving one person's name; each returns HTML for the page and what stands in the notebook.
 *
 * Example: for Noémie Levain in French, `saved.commaForm` gives { saved: "Levain, Noémie", html: "Noémie Levain" }.
 */
export const esc = (s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const up = (s, L) => s.toLocaleUpperCase(L.code);
const strip = (s) =>
  s
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/Ø/g, "O")
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/ı/g, "i")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe");
const full = (x, L) => (L.order === "SG" ? x.s + L.sep + x.g : x.g + L.sep + x.s);
const first = (x, L) => (L.order === "SG" ? x.s : x.g);
const second = (x, L) => (L.order === "SG" ? x.g : x.s);
const entities = (s) => s.replace(/[^\x00-\x7f]/g, (c) => `&#${c.codePointAt(0)};`);
const half = (s) => Math.max(1, Math.floor(s.length / 2));

/** Ordinary printings. Modes: p prose, l list, t table or directory, h heading, a attribute (text only). */
export const printed = {
  exact: { m: "plhta", w: 4, f: (x, L) => esc(full(x, L)) },
  surnameCaps: { m: "plhta", w: 3, caps: true, f: (x, L) => esc(L.order === "SG" ? up(x.s, L) + " " + x.g : x.g + " " + up(x.s, L)) },
  allCaps: { m: "lht", w: 2, caps: true, f: (x, L) => esc(up(full(x, L), L)) },
  capsLastFirst: { m: "lta", w: 3, caps: true, f: (x, L) => esc(L.order === "SG" ? x.g + " " + up(x.s, L) : up(x.s, L) + " " + x.g) },
  lastFirst: { m: "t", w: 3, f: (x, L) => esc(L.order === "SG" ? x.g + " " + x.s : x.s + " " + x.g) },
  lastCommaFirst: { m: "lt", w: 2, f: (x, L) => esc(`${x.s}, ${x.g}`) },
  capsCommaFirst: { m: "lt", w: 1, caps: true, f: (x, L) => esc(`${up(x.s, L)}, ${x.g}`) },
  nbsp: { m: "plh", w: 2, f: (x, L) => esc(first(x, L)) + "&nbsp;" + esc(second(x, L)) },
  doubleSpace: { m: "l", w: 1, f: (x, L) => esc(first(x, L)) + "&nbsp; " + esc(second(x, L)) },
  thinSpace: { m: "ph", w: 0.6, f: (x, L) => esc(first(x, L)) + "\u2009" + esc(second(x, L)) },
  noAccents: {
    m: "plha",
    w: 2,
    when: (x, L) => strip(full(x, L)) !== full(x, L) && L.script === "Latn" && !/[äöüßøåæœ]/i.test(full(x, L)),
    f: (x, L) => esc(strip(full(x, L))),
  },
  decomposed: {
    m: "plha",
    w: 1,
    when: (x, L) => full(x, L).normalize("NFD") !== full(x, L),
    f: (x, L) => esc(full(x, L).normalize("NFD")),
  },
  entities: { m: "plh", w: 1, when: (x, L) => /[^\x00-\x7f]/.test(full(x, L)), f: (x, L) => entities(esc(full(x, L))) },
  lowerCase: { m: "l", w: 0.6, caps: true, f: (x, L) => esc(full(x, L).toLocaleLowerCase(L.code)) },
  softHyphen: {
    m: "plh",
    w: 0.7,
    when: (x) => x.s.length > 5 && !/[-'’ ]/.test(x.s),
    f: (x, L) =>
      L.order === "SG"
        ? esc(x.s.slice(0, half(x.s))) + "&shy;" + esc(x.s.slice(half(x.s))) + " " + esc(x.g)
        : esc(x.g) + " " + esc(x.s.slice(0, half(x.s))) + "&shy;" + esc(x.s.slice(half(x.s))),
  },
  boldSurname: { m: "plh", w: 1.5, f: (x, L) => (L.order === "SG" ? `<b>${esc(x.s)}</b> ${esc(x.g)}` : `${esc(x.g)} <b>${esc(x.s)}</b>`) },
  twoSpans: {
    m: "lth",
    w: 2,
    f: (x, L) =>
      L.order === "SG"
        ? `<span class="family-name">${esc(x.s)}</span> <span class="given-name">${esc(x.g)}</span>`
        : `<span class="given-name">${esc(x.g)}</span> <span class="family-name">${esc(x.s)}</span>`,
  },
  emptySpan: {
    m: "plt",
    w: 1.2,
    f: (x, L) =>
      `${esc(first(x, L))} ${esc(second(x, L).slice(0, half(second(x, L))))}<span></span>${esc(second(x, L).slice(half(second(x, L))))}`,
  },
  lineBreak: { m: "pl", w: 0.8, f: (x, L) => `${esc(first(x, L))}\n        ${esc(second(x, L))}` },
  brInside: { m: "h", w: 0.8, f: (x, L) => `${esc(first(x, L))}<br>${esc(second(x, L))}` },
  oddHyphen: { m: "plha", w: 3, when: (x, L) => full(x, L).includes("-"), f: (x, L) => esc(full(x, L).replace(/-/g, "\u2010")) },
  hyphenAsSpace: { m: "plh", w: 2, when: (x) => x.g.includes("-"), f: (x, L) => esc(full({ g: x.g.replace(/-/g, " "), s: x.s }, L)) },
  oddApostrophe: { m: "plha", w: 4, when: (x, L) => full(x, L).includes("'"), f: (x, L) => esc(full(x, L).replace(/'/g, "’")) },
  zeroWidth: { m: "ph", w: 0.5, f: (x, L) => `${esc(first(x, L))} \u200b${esc(second(x, L))}` },
  emojiBehind: { m: "lha", w: 1, f: (x, L) => esc(full(x, L)) + " 🌿" },
  titled: { m: "ph", w: 1.5, when: (x, L) => L.hon?.[x.sex]?.length, f: (x, L, r) => esc(`${r.pick(L.hon[x.sex])} ${full(x, L)}`) },
};

/** Pairs of an unusual saved form and an ordinary print, or the other way round. */
export const saved = {
  honorificCaps: {
    w: 2,
    when: (x, L) => L.hon?.[x.sex]?.length,
    f: (x, L, r) => ({
      saved: `${r.pick(L.hon[x.sex])} ${L.order === "SG" ? `${up(x.s, L)} ${x.g}` : `${x.g} ${up(x.s, L)}`}`,
      html: esc(full(x, L)),
    }),
  },
  honorificCapsPrinted: {
    w: 1.5,
    m: "lth",
    when: (x, L) => L.hon?.[x.sex]?.length,
    f: (x, L, r) => ({ saved: full(x, L), html: esc(`${r.pick(L.hon[x.sex])} ${up(x.s, L)} ${x.g}`) }),
  },
  honorificLastFirstSaved: {
    w: 1,
    when: (x, L) => L.hon?.[x.sex]?.length,
    f: (x, L, r) => ({ saved: `${r.pick(L.hon[x.sex])} ${up(x.s, L)} ${x.g}`, html: esc(full(x, L)) }),
  },
  honorificSaved: {
    w: 2,
    when: (x, L) => L.caps === false && L.hon?.[x.sex]?.length,
    f: (x, L, r) => ({ saved: `${r.pick(L.hon[x.sex])} ${full(x, L)}`, html: esc(full(x, L)) }),
  },
  honorificPrinted: {
    w: 1.5,
    when: (x, L) => L.caps === false && L.hon?.[x.sex]?.length,
    f: (x, L, r) => ({ saved: full(x, L), html: esc(`${r.pick(L.hon[x.sex])} ${full(x, L)}`) }),
  },
  patronymicPrinted: {
    w: 3,
    when: (x, L) => L.patr,
    f: (x, L, r) => {
      const p = r.pick(L.patr[x.sex]);
      return r.bool(0.7)
        ? { saved: full(x, L), html: esc(`${x.s} ${x.g} ${p}`) }
        : { saved: full(x, L), html: esc(`${x.g} ${p} ${x.s}`), expect: "possible" };
    },
  },
  patronymicSaved: {
    w: 2,
    when: (x, L) => L.patr,
    f: (x, L, r) => ({ saved: `${x.s} ${x.g} ${r.pick(L.patr[x.sex])}`, html: esc(`${x.g} ${x.s}`), expect: "possible" }),
  },
  patronymicTurned: {
    w: 2,
    when: (x, L) => L.patr,
    f: (x, L, r) => {
      const p = r.pick(L.patr[x.sex]);
      return { saved: `${x.g} ${p} ${x.s}`, html: esc(`${r.bool() ? up(x.s, L) : x.s} ${x.g} ${p}`) };
    },
  },
  commaForm: { w: 2, f: (x, L) => ({ saved: `${x.s}, ${x.g}`, html: esc(full(x, L)) }) },
  capsComma: { w: 1, f: (x, L) => ({ saved: `${up(x.s, L)}, ${x.g}`, html: esc(full(x, L)) }) },
  capsFirst: {
    w: 1.5,
    f: (x, L) => ({ saved: L.order === "SG" ? `${x.g} ${up(x.s, L)}` : `${up(x.s, L)} ${x.g}`, html: esc(full(x, L)) }),
  },
  turned: { w: 1.5, f: (x, L) => ({ saved: L.order === "SG" ? `${x.g} ${x.s}` : `${x.s} ${x.g}`, html: esc(full(x, L)) }) },
  allLower: { w: 1, f: (x, L) => ({ saved: full(x, L).toLocaleLowerCase(L.code), html: esc(full(x, L)) }) },
  allCapsSaved: { w: 1, f: (x, L) => ({ saved: up(full(x, L), L), html: esc(full(x, L)) }) },
  emojiSaved: {
    w: 1.5,
    f: (x, L, r) => ({ saved: `${full(x, L)} ${r.pick(["🌿", "🚀", "💡", "🇪🇺", "☕️", "👩🏽‍💻"])}`, html: esc(full(x, L)) }),
  },
  emojiBeforeSaved: { w: 0.6, f: (x, L, r) => ({ saved: `${r.pick(["⭐", "📌", "✨"])} ${full(x, L)}`, html: esc(full(x, L)) }) },
  emojiPrinted: {
    w: 1,
    m: "lh",
    f: (x, L, r) => ({ saved: full(x, L), html: esc(`${full(x, L)} ${r.pick(["🌻", "🎨📚", "🦊", "🏳️‍🌈"])}`) }),
  },
  pronounsSaved: {
    w: 1.5,
    when: (x, L) => L.pron?.[x.sex],
    f: (x, L) => ({ saved: `${full(x, L)} (${L.pron[x.sex]})`, html: esc(full(x, L)) }),
  },
  pronounsPrinted: {
    w: 1,
    m: "lh",
    when: (x, L) => L.pron?.[x.sex],
    f: (x, L) => ({ saved: full(x, L), html: `${esc(full(x, L))} <span class="pronouns">(${esc(L.pron[x.sex])})</span>` }),
  },
  degreeSaved: { w: 2, when: (x, L) => L.deg?.length, f: (x, L, r) => ({ saved: full(x, L) + r.pick(L.deg), html: esc(full(x, L)) }) },
  degreePrinted: { w: 1, when: (x, L) => L.deg?.length, f: (x, L, r) => ({ saved: full(x, L), html: esc(full(x, L) + r.pick(L.deg)) }) },
  bothSides: {
    w: 1,
    when: (x, L) => L.deg?.length && L.hon?.[x.sex]?.length,
    f: (x, L, r) => ({ saved: `${r.pick(L.hon[x.sex])} ${full(x, L)}${r.pick(L.deg)}`, html: esc(full(x, L)) }),
  },
  orgSaved: { w: 0.8, f: (x, L, r) => ({ saved: `${full(x, L)} (${r.pick(L.orgs)})`, html: esc(full(x, L)) }) },
  maidenSaved: {
    w: 1.5,
    when: (x, L) => L.nee && x.sex === "f",
    f: (x, L, r) => ({ saved: `${full(x, L)} ${L.nee(r.other(x))}`, html: esc(full(x, L)) }),
  },
  maidenPrinted: {
    w: 1.5,
    when: (x, L) => L.nee && x.sex === "f",
    f: (x, L, r) => ({ saved: full(x, L), html: esc(`${full(x, L)} ${L.nee(r.other(x))}`) }),
  },
  nicknameSaved: {
    w: 1.5,
    when: (x, L) => L.quote && L.nicks?.length && L.order !== "SG",
    f: (x, L, r) => ({ saved: `${x.g} ${L.quote(r.pick(L.nicks))} ${x.s}`, html: esc(full(x, L)) }),
  },
  nicknamePrinted: {
    w: 1.5,
    when: (x, L) => L.quote && L.nicks?.length && L.order !== "SG",
    f: (x, L, r) => ({ saved: full(x, L), html: esc(`${x.g} ${L.quote(r.pick(L.nicks))} ${x.s}`) }),
  },
  threeRotatedPrinted: {
    w: 1.5,
    m: "lt",
    when: (x, L) => L.order !== "SG" && L.middle !== false && !/[- ]/.test(x.g),
    f: (x, L, r) => {
      const g2 = r.given(x);
      return { saved: `${x.g} ${g2} ${x.s}`, html: esc(`${r.bool() ? up(x.s, L) : x.s} ${x.g} ${g2}`) };
    },
  },
  threeRotatedSaved: {
    w: 1.5,
    when: (x, L) => L.order !== "SG" && L.middle !== false && !/[- ]/.test(x.g),
    f: (x, L, r) => {
      const g2 = r.given(x);
      return { saved: r.bool() ? `${x.s} ${x.g} ${g2}` : `${up(x.s, L)}, ${x.g} ${g2}`, html: esc(`${x.g} ${g2} ${x.s}`) };
    },
  },
  plainAscii: {
    w: 1.5,
    when: (x, L) => L.script === "Latn" && strip(full(x, L)) !== full(x, L) && !/[äöüßøåæœ]/i.test(full(x, L)),
    f: (x, L) => ({ saved: strip(full(x, L)), html: esc(full(x, L)) }),
  },
  digraphs: {
    w: 3,
    when: (x, L) => /[äöüßøåæœ]/i.test(full(x, L)) && L.digraph,
    f: (x, L, r) => {
      const d = full(x, L).replace(/[äöüßøåæœÄÖÜØÅ]/g, (c) => L.digraph[c] ?? c);
      return r.bool() ? { saved: d, html: esc(full(x, L)) } : { saved: full(x, L), html: esc(d) };
    },
  },
  spacesSaved: { w: 0.5, f: (x, L) => ({ saved: ` ${first(x, L)}\u00a0 ${second(x, L)} `, html: esc(full(x, L)) }) },
};

/** The words of a name, folded and sorted: two persons with one key would be confused. */
export const key = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");

/** A person as the end of an address: "noemie-levain"; empty outside Latin. */
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
