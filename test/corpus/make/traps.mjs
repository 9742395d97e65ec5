/**
 * What must stay silent: things named after people, common words, names only a tool shows, bridges between neighbours.
 *
 * Example: venue(page) returns "12, rue Claire Vasseur" and notes Claire Vasseur as `named-after`.
 */
import { capital } from "./chance.mjs";
import { esc, key } from "./names.mjs";

/** A place or thing named after somebody: text only, e.g. a street for an address line. */
export function venue(page) {
  const L = page.L;
  for (let i = 0; i < 5; i++) {
    const fixed = L.namedFixed?.length && (page.r.bool(L.named?.length ? (L.fixedShare ?? 0.2) : 1) ? page.deal("namedFixed") : undefined);
    if (fixed) {
      const [contact, sentence, shown] = fixed;
      if (!page.claim(contact)) continue;
      page.note("named-after", contact, "none", shown && !sentence.startsWith(shown) ? shown : capital(shown ?? sentence, L));
      return esc(capital(sentence, L));
    }
    const template = page.deal("named");
    if (!template) return "";
    const x = page.person();
    const name = page.normal(x);
    const shownName = template.includes("{H}") ? name.replace(/ /g, "-") : name;
    const words = template.replace(/\{[NH]\}/, shownName);
    const at = words.indexOf(shownName);
    page.note(
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
export function trap(page) {
  if (page.L.infl && page.r.bool(page.L.inflShare ?? 0.3)) {
    const [contact, sentence, shown] = page.deal("infl");
    if (page.claim(contact)) {
      page.note("weak", contact, "possible", shown, { note: "inflected" });
      return esc(sentence);
    }
  }
  if (page.r.bool(0.45)) {
    const found = page.deal("common");
    if (found && page.claim(found[0])) {
      page.note(
        "common-word",
        found[0],
        "none",
        found[2] && !found[1].startsWith(found[2]) ? found[2] : capital(found[2] ?? found[1], page.L),
      );
      return esc(capital(found[1], page.L));
    }
  }
  return page.venue();
}

/** A person only a tool shows: an editor, a field, code, a menu. */
export function hidden(page, kind = page.r.pick(["textarea", "editable", "input", "code", "menu", "prose-editor", "option"])) {
  const x = page.person();
  const name = page.normal(x);
  const n = esc(name);
  const words = page
    .deal("prose")
    .replace("{N}", name)
    .replace("{org}", page.org())
    .replace("{city}", page.city())
    .replace("{job}", page.job());
  page.note("hidden-place", name, "none", name, { note: kind });
  switch (kind) {
    case "textarea":
      return `<form action="#"><label>${esc(page.ui.reply)} <textarea name="comment" rows="4">${esc(words)}</textarea></label></form>`;
    case "editable":
      return `<div class="editor" contenteditable="true" role="textbox" aria-multiline="true"><p>${esc(words)}</p></div>`;
    case "prose-editor":
      return `<div class="ProseMirror" contenteditable="" translate="no"><p><span>${esc(words)}</span></p></div>`;
    case "input":
      return `<form role="search" action="#"><input type="search" name="q" value="${n}" aria-label="${esc(page.ui.search)}"></form>`;
    case "code":
      return `<pre><code>{ "author": "${n}", "role": "maintainer" }</code></pre>`;
    case "option":
      return `<label>${esc(page.ui.author)} <select><option>${esc(page.ui.more)}</option><option>${n}</option></select></label>`;
    default:
      return `<div role="menu" class="dropdown"><button role="menuitem" type="button">${esc(page.ui.hide.replace("{N}", name))}</button><button role="menuitem" type="button">${esc(page.ui.share)}</button></div>`;
  }
}

export function addBridges(page, most) {
  let made = 0;
  for (const [a, b, between] of page.sequences) {
    if (made >= most) return;
    if (!a.x.s || !b.x.s || (page.L.gendered && a.x.sex !== b.x.sex) || !a.text || !b.text) continue;
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
    if (contact.g === contact.s || !page.claim(page.normal(contact))) continue;
    const joint =
      between === "," ? ", " : between.length <= 2 && /\p{P}/u.test(between) ? between + " " : between === " " ? " " : ` ${between} `;
    page.note("bridge", page.normal(contact), "none", `${a.text}${joint}${b.text}`);
    made += 1;
  }
}
