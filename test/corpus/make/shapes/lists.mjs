/** Pages that are mostly names: directories, councils, programmes, credits, results. */
import { esc } from "../page.mjs";

const many = (n, make) => Array.from({ length: n }, (_, i) => make(i));

export const lists = {
  "team-page": {
    kind: "company team page",
    make(p) {
      const card = (s, i) =>
        i % 3 === 2
          ? `<div class="team-card"><img src="data:," alt="${esc(p.ui.photo.replace("{N}", s.text))}"><span class="name">${s.html}</span><span class="role">${esc(s.job)}</span></div>`
          : `<article class="member"><h3>${s.html}</h3><p class="role">${esc(s.job)}</p>${p.r.bool(0.4) ? `<p>${p.route(p.r.pick(["email", "link", "phone", "handle"])).html}</p>` : ""}</article>`;
      return p.document({
        title: `${esc(p.ui.team)} – ${esc(p.org())}`,
        body: `${p.nav()}<main><h1>${esc(p.ui.team)}</h1><p>${p.text()}</p><section class="grid">${many(7, (i) => card(p.who("h"), i)).join("\n")}</section><p>${p.fill(p.deal("prose"), p.who("p").html)} ${p.trap()}</p><p>${p.list(3, `<span class="sep"> &amp; </span>`)}</p></main>${p.footer()}`,
      });
    },
  },
  "staff-table": {
    kind: "university staff table, last name first",
    make(p) {
      return p.document({
        title: `${esc(p.ui.members)} | ${esc(p.org())}`,
        body: `${p.nav()}<main id="content"><h1>${esc(p.ui.members)}</h1><table class="annuaire"><caption>${esc(p.ui.contact)}</caption><thead><tr><th>${esc(p.ui.lastname)}, ${esc(p.ui.firstname)}</th><th>${esc(p.ui.job)}</th><th>${esc(p.ui.room)}</th><th>${esc(p.ui.email)}</th></tr></thead><tbody>
${many(8, () => p.who("t"))
  .map(
    (s) =>
      `<tr><td>${p.r.bool() ? `<a href="/people/${s.slug}">${s.html}</a>` : s.html}</td><td>${esc(s.job)}</td><td>${"ABC"[p.r.int(0, 2)]}${p.r.int(101, 420)}</td><td>${p.r.bool(0.2) ? p.route("email").html : "—"}</td></tr>`,
  )
  .join("\n")}
</tbody></table><p>${p.trap()}</p><p>${p.trap()}</p></main>${p.footer()}`,
      });
    },
  },
  "columns-table": {
    kind: "table with last and first name in two columns",
    make(p) {
      const rows = many(6, () => p.person());
      return p.document({
        title: esc(p.ui.results),
        body: `${p.nav()}<h1>${esc(p.ui.results)}</h1><table border="1" cellpadding="3"><tr><th>#</th><th>${esc(p.ui.lastname)}</th><th>${esc(p.ui.firstname)}</th><th>${esc(p.ui.address)}</th></tr>
${rows
  .map((x, i) => {
    const caps = p.L.caps !== false && i % 2 === 0;
    const s = caps ? x.s.toLocaleUpperCase(p.L.code) : x.s;
    p.note("weak", p.normal(x), "possible", `${s} ${x.g}`, { note: "last and first name in two cells" });
    return `<tr><td>${i + 1}</td><td>${esc(s)}</td><td>${esc(x.g)}</td><td>${esc(p.city())}</td></tr>`;
  })
  .join("\n")}
</table><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p><p>${p.list(4, ", ")}</p>${p.footer()}`,
      });
    },
  },
  council: {
    kind: "municipal council minutes: present, absent",
    make(p) {
      const d = p.date();
      return p.document({
        title: `${esc(p.ui.news)} ${esc(d.long)}`,
        body: `${p.nav()}<main class="deliberation"><h1>${esc(p.city())}, ${esc(d.long)}</h1><p><strong>${esc(p.ui.present)} :</strong> ${p.list(5, ", ", "l")}.</p><p><strong>${esc(p.ui.absent)} :</strong> ${p.list(3, p.r.pick([", ", " ; "]), "l")}.</p><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><ol><li>${p.venue()}</li><li>${p.text()}</li><li>${p.trap()}</li></ol></main>${p.footer()}`,
      });
    },
  },
  "br-list": {
    kind: "list broken by br elements",
    make(p) {
      return p.document({
        title: esc(p.ui.members),
        body: `<table width="760" align="center"><tr><td><font face="Arial" size="2"><b>${esc(p.ui.members)}</b><br><br>${p.list(6, "<br>", "l")}<br><br>${esc(p.ui.thanks)}<br>${p.list(4, "<br/>\n", "t")}<br></font></td><td valign="top">${p.text()}<br>${p.trap()}<br>${p.route("email").html}</td></tr></table>`,
      });
    },
  },
  glued: {
    kind: "adjacent elements without white space",
    make(p) {
      return p.document({
        title: esc(p.ui.team),
        body: `<div id="app"><div class="rail">${many(5, () => p.who("h"))
          .map((s) => `<a class="chip" href="/u/${s.slug}"><span class="n">${s.html}</span><span class="j">${esc(s.job)}</span></a>`)
          .join("")}</div><p class="tags">${p
          .row([p.who("l"), p.who("l"), p.who("l")])
          .map((s) => `<span class="tag">${s.html}</span>`)
          .join(" ")}</p><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p><ul class="org">${many(3, () => p.who("l"))
          .map((s) => `<li><strong>${s.html}</strong><em>${esc(s.org)}</em></li>`)
          .join("")}</ul>${p.maybeHidden()}</div>`,
      });
    },
  },
  programme: {
    kind: "conference programme",
    make(p) {
      const slot = (h) =>
        `<tr><td class="time">${h}:${p.r.pick(["00", "15", "30"])}</td><td><div class="title">${p.text()}</div><div class="speakers">${p.list(p.r.int(2, 3), p.r.pick([", ", " & ", " · "]).replace("&", "&amp;"))}</div></td><td>${p.r.bool(0.5) ? p.venue() : `${esc(p.ui.room)} ${p.r.int(1, 9)}`}</td></tr>`;
      return p.document({
        title: esc(p.ui.schedule),
        body: `${p.nav()}<main><h1>${esc(p.ui.schedule)}</h1><table class="prog">${[9, 10, 11, 14].map(slot).join("\n")}</table><p>${esc(p.ui.moderator)}: ${p.who("p").html}</p><p>${p.trap()}</p></main>${p.footer()}`,
      });
    },
  },
  serp: {
    kind: "search engine results",
    make(p) {
      const result = (s) =>
        `<div class="g"><div class="yuRUbf"><a href="https://www.example.org/${s.slug}"><h3>${s.html} – ${esc(s.org)}</h3><cite>www.example.org › ${s.slug}</cite></a></div><div class="VwiC3b"><span><em>${s.html}</em>, ${esc(s.job)}. ${p.text()}</span></div></div>`;
      return p.document({
        title: `${esc(p.ui.search)}`,
        body: `${p.hidden("input")}<main id="search"><div id="rso">${many(4, () => p.who("h"))
          .map(result)
          .join(
            "\n",
          )}<div class="g"><a href="https://maps.example.org/"><h3>${p.venue()}</h3></a><span>${p.venue()}</span></div><div class="g"><h3>${p.trap()}</h3><span>${p.fill(p.deal("prose"), p.who("p").html)}</span></div></div><div class="related"><h3>${esc(p.ui.more)}</h3>${p
          .row([p.who("l"), p.who("l"), p.who("l")])
          .map((s) => `<a href="#"><b>${s.html}</b></a>`)
          .join("<br>")}</div></main>`,
      });
    },
  },
  credits: {
    kind: "film or magazine credits",
    make(p) {
      return p.document({
        title: `${esc(p.ui.director)} – ${esc(p.ui.music)}`,
        body: `<main class="credits"><dl>${[p.ui.director, p.ui.author, p.ui.music, p.ui.photo.replace("{N}", "").replace(/[:\s]+$/, ""), p.ui.team].map((label) => `<dt>${esc(label)}</dt><dd>${p.list(p.r.int(1, 3), p.r.pick([", ", "<br>", " &amp; "]))}</dd>`).join("\n")}</dl><p>${esc(p.ui.thanks)} : ${p.list(4, ", ")}, ${p.venue()}</p><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p></main>`,
      });
    },
  },
  sports: {
    kind: "race results",
    make(p) {
      let t = 2000;
      return p.document({
        title: esc(p.ui.results),
        body: `${p.nav()}<h1>${esc(p.ui.results)} – ${esc(p.city())}</h1><table class="results"><tbody>${many(9, (i) => {
          const s = p.who("t");
          t += p.r.int(3, 60);
          return `<tr class="${i % 2 ? "odd" : "even"}"><td>${i + 1}.</td><td>${s.html}</td><td>${esc(p.city())}</td><td>${p.r.int(1960, 2004)}</td><td>0:${Math.floor(t / 60)}:${String(t % 60).padStart(2, "0")}</td></tr>`;
        }).join("\n")}</tbody></table><p>${p.venue()}</p><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p>`,
      });
    },
  },
  directory: {
    kind: "directory in capitals with phones and addresses",
    make(p) {
      return p.document({
        title: `${esc(p.ui.contact)} A–Z`,
        body: `${p.nav()}<main><h1>A–Z</h1>${many(6, () => p.who("t"))
          .map(
            (s) =>
              `<div class="vcard-like"><div class="nom">${s.html}</div><div class="adr">${p.r.bool(0.5) ? p.venue() : esc(s.city)}</div><div class="tel">${p.r.bool(0.35) ? p.route("phone").html : ""}</div></div>`,
          )
          .join("\n")}<p>${p.trap()}</p><p>${p.text()}</p></main>${p.footer()}`,
      });
    },
  },
  alumni: {
    kind: "graduates, list in inline spans",
    make(p) {
      return p.document({
        title: `${esc(p.ui.members)} ${p.r.int(1998, 2020)}`,
        body: `${p.nav()}<article><h1>${esc(p.ui.members)}</h1><p class="promo">${p.list(8, p.r.pick([" • ", " – ", " | ", "; "]))}</p><p>${p.text()}</p><p>${p.venue()}. ${p.trap()}</p><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.route("link").html}</p></article>${p.footer()}`,
      });
    },
  },
  hcards: {
    kind: "association board with h-cards and microdata",
    make(p) {
      const card = (i) => {
        const x = p.person();
        const name = p.normal(x);
        const url = `https://board-${p.id()}.example/`;
        if (i % 3 === 0) {
          p.note("structured", { name, url }, "sighted", url);
          return `<div class="h-card"><a class="p-name u-url" href="${url}">${esc(x.g)}</a> <span class="p-role">${esc(p.job())}</span></div>`;
        }
        if (i % 3 === 1) {
          const mail = `bureau${p.id()}@assoc.example`;
          p.note("structured", { name, email: mail }, "sighted", `mailto:${mail}`);
          return `<div class="vcard"><span class="fn n"><span class="family-name">${esc(x.s)}</span>, <span class="given-name">${esc(x.g)}</span></span> <span class="title">${esc(p.job())}</span> <a class="email" href="mailto:${mail}">@</a></div>`;
        }
        p.note("structured", name, "sighted", name);
        return `<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">${esc(name)}</span>, <span itemprop="jobTitle">${esc(p.job())}</span></div>`;
      };
      return p.document({
        title: esc(p.ui.about),
        body: `${p.nav()}<main><h1>${esc(p.ui.about)}</h1>${many(5, card).join("\n")}<p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.list(4, ", ")}</p><p>${p.trap()}</p><p>${p.trap()}</p></main>${p.footer()}`,
      });
    },
  },
  jury: {
    kind: "jury and prize winners",
    make(p) {
      return p.document({
        title: esc(p.ui.news),
        body: `${p.nav()}<main><h1>${p.venue()}</h1><ul class="jury">${p
          .row(many(4, () => p.who("l")))
          .map((s) => `<li>${s.html}</li>`)
          .join("\n")}</ul><ul>${many(4, () => p.who("l"))
          .map((s) => `<li>${s.html}, ${esc(s.job)} (${esc(s.org)})</li>`)
          .join("\n")}</ul><p>${p.trap()}</p><blockquote>${p.fill(p.deal("prose"), p.who("p").html)}</blockquote></main>${p.footer()}`,
      });
    },
  },
};
