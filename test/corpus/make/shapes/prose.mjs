/** Pages that are mostly sentences: articles, comments, letters, notices. */
import { esc } from "../page.mjs";

const many = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const say = (p) => p.fill(p.deal("prose"), p.who("p").html);
const json = (value) => JSON.stringify(value).replace(/</g, "\\u003c");

export const prose = {
  press: {
    kind: "press article with byline",
    make(p) {
      const s = p.who("h");
      const d = p.date();
      const ld = p.r.bool(0.5)
        ? (() => {
            const x = p.person();
            const url = `https://www.journal.example/auteur/${p.id()}`;
            p.note("structured", { name: p.normal(x), url }, "sighted", url);
            return `<script type="application/ld+json">${json({ "@context": "https://schema.org", "@type": "NewsArticle", headline: p.L.text[0], datePublished: d.iso, author: [{ "@type": "Person", name: p.normal(x), url }], publisher: { "@type": "Organization", name: "Journal" } })}</script>\n`;
          })()
        : "";
      return p.document({
        title: `${p.text()} – ${esc(p.org())}`,
        head: ld,
        body: `${p.nav()}<article><h1>${p.text()}</h1><p class="byline">${esc(p.ui.by).replace("{N}", `<a rel="author" href="/auteur/${s.slug}">${s.html}</a>`)} · <time datetime="${d.iso}">${esc(d.long)}</time></p><p>${say(p)} ${say(p)}</p><p>${p.trap()} ${p.text()}</p><p>${say(p)} ${p.trap()}${p.r.bool() ? ` ${p.route("handle").html}` : ""}</p><figure><img src="data:," alt="${p.who("a").attr}"><figcaption>${p.list(3, ", ")}</figcaption></figure></article><aside><h2>${esc(p.ui.more)}</h2><a href="#">${p.trap()}</a></aside>${p.footer()}`,
      });
    },
  },
  comments: {
    kind: "WordPress article with comments",
    make(p) {
      const comment = (i) => {
        const d = p.date();
        const route = i === 1 ? p.route(p.r.pick(["link", "handle"])) : undefined;
        const s = route ? undefined : p.who("l");
        const name = route ? route.html : s.html;
        return `<li id="comment-${p.id()}" class="comment ${i % 2 ? "odd" : "even"} depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="data:," class="avatar avatar-32 photo"> ${i % 2 ? `<cite class="fn">${name}</cite> <span class="says">${esc(p.ui.says.replace("{N}", "").trim())}</span>` : `<b class="fn">${name}</b> <span class="says">${esc(p.ui.says.replace("{N}", "").trim())}</span>`}</div><div class="comment-metadata"><a href="#"><time datetime="${d.iso}">${esc(d.long)}</time></a></div></footer><div class="comment-content"><p>${i % 2 ? p.text() : say(p)}${i === 2 ? ` ${p.trap()}` : ""}</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="#" aria-label="${esc(p.ui.reply)}">${esc(p.ui.reply)}</a></div></article></li>`;
      };
      return p.document({
        title: `${p.text()}`,
        body: `${p.nav()}<article class="post hentry"><h1 class="entry-title">${p.text()}</h1><div class="entry-content"><p>${say(p)}</p><p>${p.trap()}</p></div></article><section id="comments"><h2>${esc(p.ui.comments)}</h2><ol class="comment-list">${many(6, comment).join("\n")}</ol>${p.hidden("textarea")}</section>${p.footer()}`,
      });
    },
  },
  "author-box": {
    kind: "blog post with author box",
    make(p) {
      const x = p.person();
      const url = `https://${p.L.code}-blog-${p.id()}.example`;
      p.note("structured", { name: p.normal(x), url }, "sighted", url);
      const s = p.who("h");
      return p.document({
        title: p.text(),
        head: `<script type="application/ld+json" class="yoast-schema-graph">${json({
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "WebPage", name: "Blog" },
            {
              "@type": "Person",
              "@id": `${url}/#/schema/person/${p.id()}`,
              name: p.normal(x),
              sameAs: [url],
              image: { "@type": "ImageObject", caption: p.normal(x) },
            },
          ],
        })}</script>\n<meta name="author" content="admin">\n`,
        body: `${p.nav()}<article><p>${say(p)}</p><p>${p.text()} ${p.trap()}</p><div class="author-box author vcard"><img alt="${s.attr}" title="${s.attr}" src="data:,"><h4 class="fn"><a rel="author" class="url" href="/author/${s.slug}/">${s.html}</a></h4><p class="note">${esc(s.job)}, ${esc(s.org)}. ${p.text()}</p><p>${p.route("handle").html}</p></div><h3>${esc(p.ui.more)}</h3><ul>${p
          .row(many(3, () => p.who("l")))
          .map((a) => `<li>${a.html}</li>`)
          .join("")}</ul><p>${p.trap()}</p></article>${p.footer()}`,
      });
    },
  },
  "mailing-list": {
    kind: "mailing-list archive",
    make(p) {
      const m = () => {
        const s = p.who("l");
        const d = p.date();
        return `<hr><p><b>${esc(p.ui.author)}:</b> ${s.html} <i>&lt;${s.slug.slice(0, 6)}... at lists.example&gt;</i><br><b>Date:</b> ${d.iso}</p><pre style="white-space:pre-wrap">${esc(p.ui.wrote.replace("{N}", "§")).replace("§", p.who("l").html)}\n&gt; ${p.text()}\n&gt; ${p.trap()}\n\n${say(p)}\n\n-- \n${p.r.bool(0.6) ? p.route("email").html : p.route("phone").html}</pre>`;
      };
      return p.document({
        title: `[list] ${p.text()}`,
        body: `<h1>${p.text()}</h1>${m()}${m()}${m()}<ul>${p
          .row(many(4, () => p.who("l")))
          .map((s) => `<li><a href="msg0${p.id()}.html">Re: </a> <i>${s.html}</i></li>`)
          .join("\n")}</ul>`,
      });
    },
  },
  obituary: {
    kind: "family notices: deaths, weddings",
    make(p) {
      return p.document({
        title: esc(p.ui.news),
        body: `${p.nav()}<main class="carnet"><section><h2>${esc(p.date().long)}</h2><p>${p.list(3, p.L.and ?? ", ", "p")}</p><p>${say(p)}</p><p>${p.venue()}</p></section><section><h2>${p.who("h", "saved").html}</h2><p>${p.text()}</p><p>${say(p)} ${p.trap()}</p></section><section><h2>${p.list(2, ` ${esc(p.L.and ?? "&")} `, "h")}</h2><p>${p.trap()}</p></section></main>${p.footer()}`,
      });
    },
  },
  paper: {
    kind: "academic paper page with references",
    make(p) {
      const authors = many(4, () => p.who("p"));
      const ref = (i) => {
        const x = p.person();
        const c = [...x.g][0].toLocaleUpperCase(p.L.code) + ".";
        const weak = p.L.initials !== false;
        const shown = weak ? (i % 2 ? `${x.s}, ${c}` : `${c} ${x.s}`) : p.normal(x);
        p.note(weak ? "weak" : "printed", p.normal(x), weak ? "possible" : "sighted", shown);
        return `<li>${esc(shown)} et al. (${p.r.int(1999, 2025)}). <i>${p.text()}</i></li>`;
      };
      return p.document({
        title: p.text(),
        head: authors.map((s) => `<meta name="citation_author" content="${s.attr}">`).join("\n") + "\n",
        body: `<main><h1>${p.text()}</h1><div class="authors">${p
          .row(authors, ",")
          .map((s, i) => `<span class="author">${s.html}<sup>${i + 1}</sup></span>`)
          .join(
            ", ",
          )}</div><p>${esc(p.org())}</p><h2>${esc(p.ui.abstract)}</h2><p>${p.text()} ${p.text()}</p><p>${p.trap()}</p><h2>${esc(p.ui.thanks)}</h2><p>${say(p)} ${p.venue()}</p><ol class="refs">${many(3, ref).join("\n")}</ol><p>${p.route("email").html}</p></main>`,
      });
    },
  },
  legal: {
    kind: "legal notices",
    make(p) {
      return p.document({
        title: esc(p.ui.privacy),
        body: `${p.nav()}<main><h1>${esc(p.ui.privacy)}</h1><p>${say(p)}</p><p>${esc(p.ui.address)}: ${p.venue()}, ${esc(p.city())}</p><p>${esc(p.ui.director)}: ${p.who("p").html}</p><ul>${many(
          3,
          () => p.who("t"),
        )
          .map((s) => `<li>${s.html} (${esc(s.job)})</li>`)
          .join(
            "\n",
          )}</ul><p>${p.trap()}</p><p>${p.list(3, ", ", "p")}</p><p>${p.route("phone").html} – ${p.route("email").html}</p></main>${p.footer()}`,
      });
    },
  },
  forum: {
    kind: "forum thread",
    make(p) {
      const post = (i) => {
        const s = p.who("l");
        return `<div class="post" id="p${p.id()}"><div class="postprofile"><a class="username" href="memberlist.php?u=${p.id()}">${s.html}</a><dd>${esc(s.city)}</dd></div><div class="content">${i % 2 ? `<blockquote><cite>${esc(p.ui.wrote.replace("{N}", "§")).replace("§", p.who("l").html)}</cite>${p.text()}</blockquote>` : ""}${say(p)}${i === 1 ? ` ${p.trap()}` : ""}</div><div class="signature">${i === 0 ? p.route("handle").html : i === 3 ? p.route().html : ""}</div></div>`;
      };
      return p.document({
        title: p.text(),
        body: `${p.nav()}<h2 class="topic-title">${p.text()}</h2>${many(4, post).join("\n")}<p>${p.trap()}</p>${p.hidden(p.r.pick(["editable", "textarea"]))}<p>${esc(p.ui.members)}: ${p.list(4, ", ")}</p>`,
      });
    },
  },
  about: {
    kind: "freelance site: about, clients, words of thanks",
    make(p) {
      return p.document({
        title: `${esc(p.ui.about)}`,
        body: `${p.nav()}<main><h1>${p.who("h").html}</h1><p>${p.text()}</p><section><h2>${esc(p.ui.thanks)}</h2>${many(3, () => p.who("l"))
          .map(
            (s) =>
              `<figure><blockquote>${p.text()}</blockquote><figcaption>— ${s.html}, <span>${esc(s.job)}</span>, ${esc(s.org)}</figcaption></figure>`,
          )
          .join(
            "\n",
          )}</section><p>${say(p)} ${p.trap()}</p><p>${p.venue()}</p><p>${p.route("phone").html}<br>${p.route("link").html}<br>${p.route("handle").html}</p></main>${p.footer()}`,
      });
    },
  },
  newsletter: {
    kind: "newsletter in nested tables",
    make(p) {
      return p.document({
        title: esc(p.ui.news),
        body: `<table role="presentation" width="100%"><tr><td><table role="presentation" width="600" align="center"><tr><td><h1>${esc(p.ui.news)}</h1><p>${say(p)}</p></td></tr><tr><td>${p.list(3, "</td></tr><tr><td>")}</td></tr><tr><td><p>${p.trap()}</p><p>${say(p)}</p><p>${p.text()}</p></td></tr><tr><td>${p.venue()} | ${p.route("link").html}</td></tr></table></td></tr></table>`,
      });
    },
  },
  encyclopedia: {
    kind: "encyclopedia article",
    make(p) {
      return p.document({
        title: p.text(),
        body: `<div id="mw-content-text"><h1 id="firstHeading">${esc(p.org())}</h1><p>${say(p)}<sup class="reference"><a href="#">[1]</a></sup> ${say(p)}<sup>[2]</sup></p><table class="infobox"><tr><th>${esc(p.ui.director)}</th><td>${p.who("l").html}</td></tr><tr><th>${esc(p.ui.address)}</th><td>${p.venue()}</td></tr><tr><th>${esc(p.ui.members)}</th><td><ul>${p
          .row(many(3, () => p.who("l")))
          .map((s) => `<li>${s.html}</li>`)
          .join(
            "",
          )}</ul></td></tr></table><p>${p.trap()} ${p.text()}</p><ol class="references"><li>${p.who("t").html}: <i>${p.text()}</i></li><li>${p.who("t").html}</li></ol></div>${p.footer()}`,
      });
    },
  },
};
