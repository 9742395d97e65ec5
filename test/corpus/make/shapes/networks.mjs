/** Social networks and event sites: the shapes that matter most to the product. Class names are hints of the real ones; hashed classes are invented. */
import { esc } from "../page.mjs";

const hash = (p) => [...Array(8)].map(() => "0123456789abcdef"[p.r.int(0, 15)]).join("");
const twin = (s) => `<span dir="ltr"><span aria-hidden="true">${s.html}</span><span class="visually-hidden">${esc(s.text)}</span></span>`;
const json = (value) => JSON.stringify(value).replace(/</g, "\\u003c");

/** A structured case: the contact's own link stands in page data. */
function structuredLink(p, x, url) {
  p.note("structured", { name: p.normal(x), url }, "sighted", url);
}

export const networks = {
  "linkedin-feed-v1": {
    kind: "professional network feed (readable classes)",
    make(p) {
      const post = () => {
        const s = p.who("h");
        const u = p.ui;
        return `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7${p.id()}${p.id()}">
  <div class="update-components-header"><div class="update-components-header__text-view"><a href="https://www.linkedin.com/in/${s.slug}/">${twin(p.who("l", p.r.bool(0.5) ? "saved" : undefined))}</a> ${esc(u.like)}</div></div>
  <div class="update-components-actor">
    <a class="update-components-actor__image" href="https://www.linkedin.com/in/${s.slug}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${p.id()}" aria-label="${esc(u.view.replace("{N}", s.text))}"><img width="48" height="48" src="data:," alt="${esc(u.view.replace("{N}", s.text))}"></a>
    <span class="update-components-actor__title">${twin(s)}<span class="update-components-actor__supplementary-actor-info"><span aria-hidden="true">• 2e</span></span></span>
    <span class="update-components-actor__description"><span aria-hidden="true">${esc(s.job)} – ${esc(s.org)}</span><span class="visually-hidden">${esc(s.job)} – ${esc(s.org)}</span></span>
  </div>
  <div class="feed-shared-inline-show-more-text"><span dir="ltr">${p.fill(p.deal("prose"), p.who("p").html)} ${p.r.bool(0.6) ? p.trap() : p.text()}</span></div>
  <div class="artdeco-dropdown"><button aria-expanded="true" aria-label="${esc(u.more)}">…</button><div class="artdeco-dropdown__content" role="menu"><div role="menuitem">${esc(u.hide.replace("{N}", hiddenName(p)))}</div></div></div>
  <ul class="social-actions"><li><button>${esc(u.like)}</button></li><li><button>${esc(u.comments)}</button></li><li><button>${esc(u.share)}</button></li></ul>
</div>`;
      };
      return p.document({
        title: `(${p.r.int(2, 9)}) LinkedIn`,
        bodyClass: "render-mode-BIGPIPE nav-v2",
        body: `<header class="global-nav"><a href="https://www.linkedin.com/feed/">${esc(p.ui.home)}</a><input role="combobox" aria-label="${esc(p.ui.search)}" value=""></header>
<main class="scaffold-layout__main" aria-label="${esc(p.ui.news)}">${post()}\n${post()}\n${post()}</main>
<aside class="scaffold-layout__aside"><h2>${esc(p.ui.more)}</h2><ul>${p
          .row([p.who("l"), p.who("l"), p.who("l")])
          .map((s) => `<li><a href="https://www.linkedin.com/in/${s.slug}/?trk=pymk">${s.html}</a></li>`)
          .join("")}</ul></aside>`,
      });
    },
  },

  "linkedin-feed-v2": {
    kind: "professional network feed (hashed classes)",
    make(p) {
      const c = hash(p),
        d = hash(p);
      const post = () => {
        const s = p.who("h");
        return `<div role="listitem" componentkey="expanded${p.id()}FeedType_MAIN_FEED_RELEVANCE" class="_${c}">
 <div class="_${d}"><a data-view-name="feed-actor-image" href="https://www.linkedin.com/in/${s.slug}/" aria-label="${esc(p.ui.view.replace("{N}", s.text))}"><figure><img src="data:," alt="${esc(p.ui.photo.replace("{N}", s.text))}"></figure></a>
 <div data-view-name="feed-header-actor"><div><p class="_${c}"><span class="_${d}">${s.html}</span></p><span class="_${hash(p)}">• 1er</span></div><p class="_${c}">${esc(s.job)}</p></div></div>
 <span data-testid="expandable-text-box" data-view-name="feed-commentary">${p.fill(p.deal("prose"), p.who("p").html)}<br><br>${p.r.bool() ? p.trap() : p.text()}<button data-testid="expandable-text-button">… ${esc(p.ui.more)}</button></span>
 <div data-view-name="comment-actor-description"><a href="https://www.linkedin.com/in/${p.who("a", "filler").slug}/">${p.who("l").html}</a></div><p>${p.text()}</p>
</div>`;
      };
      return p.document({
        title: "Feed | LinkedIn",
        body: `<div id="root" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"><main>${post()}${post()}${post()}</main>${p.hidden("prose-editor")}</div>`,
      });
    },
  },

  "linkedin-profile-v1": {
    kind: "professional network profile (readable classes)",
    make(p) {
      const s = p.who("h", p.r.bool() ? "saved" : "printed");
      const more = Array.from({ length: 4 }, () => p.who("l"));
      return p.document({
        title: `${esc(s.text)} | LinkedIn`,
        head: `<link rel="canonical" href="https://www.linkedin.com/in/${s.slug}">\n`,
        body: `<main class="scaffold-layout__main" aria-label="${s.attr}">
<section class="artdeco-card pv-top-card" data-member-id="${p.id()}"><div class="ph5"><img class="pv-top-card-profile-picture__image" alt="${s.attr}" src="data:,">
<h1 class="text-heading-xlarge inline t-24 v-align-middle break-words">${s.html}</h1><div class="text-body-medium break-words">${esc(s.job)}, ${esc(s.org)}</div><span class="text-body-small inline t-black--light">${esc(s.city)}</span>
<ul class="pv-text-details__right-panel"><li><button aria-label="${esc(s.org)}">${esc(s.org)}</button></li></ul>
<a href="https://www.linkedin.com/search/results/people/">${p.r.int(200, 500)}+</a> ${p.ui.followers}<p class="mutual">${more
          .slice(0, 2)
          .map((m) => m.html)
          .join(", ")} +${p.r.int(3, 20)}</p></div></section>
<section class="artdeco-card"><h2><span aria-hidden="true">${esc(p.ui.about)}</span><span class="visually-hidden">${esc(p.ui.about)}</span></h2><p>${p.text()} ${p.trap()}</p><p>${p.route("email").html}</p></section>
<section class="artdeco-card"><h2>${esc(p.ui.news)}</h2><p>${p.fill(p.deal("prose"), p.who("p").html)}</p></section></main>
<aside><h2>${esc(p.ui.more)}</h2><ul class="pv-browsemap">${p
          .row(more.slice(2))
          .map((m) => `<li><a href="https://www.linkedin.com/in/${m.slug}/"><div class="display-flex">${twin(m)}</div></a></li>`)
          .join("")}</ul></aside>`,
      });
    },
  },

  "linkedin-profile-v2": {
    kind: "professional network profile (hashed classes)",
    make(p) {
      const s = p.who("h");
      const c = hash(p);
      return p.document({
        title: `${esc(s.text)} | LinkedIn`,
        body: `<div id="root"><main><section componentkey="com.linkedin.sdui.profile.card.ref${hash(p)}Topcard" data-view-name="profile-top-card"><div class="_${c}"><h2 class="_${hash(p)}">${s.html}</h2><p class="_${c}">${p.L.pron ? esc(p.L.pron[s.x.sex] ?? "") : ""}</p><p class="_${c}">${esc(s.job)}</p><p>${esc(s.org)} · ${esc(s.city)}</p></div></section>
<section data-view-name="profile-component-entity"><h2>${esc(p.ui.about)}</h2><span data-testid="expandable-text-box">${p.text()}</span></section>
<section><h2>${esc(p.ui.news)}</h2><p>${p.fill(p.deal("prose"), p.who("p").html)} ${p.trap()}</p></section></main>
<aside><h2>${esc(p.ui.more)}</h2>${p
          .row([p.who("l"), p.who("l"), p.who("l"), p.who("l")])
          .map((m) => `<a href="https://www.linkedin.com/in/${m.slug}/" class="_${c}"><p>${m.html}</p></a>`)
          .join("")}</aside>${p.hidden("menu")}
<div class="msg-overlay">${shadow(p, `<h3>${p.who("l").html}</h3><p>${p.text()}</p><div contenteditable="true" role="textbox"></div>`)}</div></div>`,
      });
    },
  },

  "linkedin-search": {
    kind: "professional network people search",
    make(p) {
      const rows = Array.from({ length: 7 }, () => p.who("l"));
      return p.document({
        title: `${esc(p.ui.search)} | LinkedIn`,
        body: `<input role="combobox" aria-label="${esc(p.ui.search)}" value="${hiddenName(p)}">
<main><h2 class="pb2">${p.r.int(20, 900)} ${esc(p.ui.results)}</h2><ul role="list" class="reusable-search__entity-result-list">${rows.map((s, i) => `<li><div class="entity-result" data-chameleon-result-urn="urn:li:member:${p.id()}"><a href="https://www.linkedin.com/in/${s.slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${p.id()}" class="app-aware-link">${i % 2 ? `<span dir="ltr"><span aria-hidden="true">${s.html}</span><span class="visually-hidden">${esc(p.ui.view.replace("{N}", s.text))}</span></span>` : s.html}</a><div class="entity-result__primary-subtitle">${esc(s.job)}</div><div class="entity-result__secondary-subtitle">${esc(s.city)}</div><p class="entity-result__summary">${esc(s.org)}</p></div></li>`).join("\n")}</ul>
<p>${p.route("link").html}</p></main>${p.footer()}`,
      });
    },
  },

  pretalx: {
    kind: "conference speakers (pretalx)",
    make(p) {
      const talks = Array.from({ length: 3 }, () => ({ who: [p.who("l"), p.who("l"), ...(p.r.bool() ? [p.who("l")] : [])], d: p.date() }));
      return p.document({
        title: `${esc(p.ui.speakers)} · ${esc(p.org())}`,
        head: `<meta property="og:title" content="${esc(p.ui.speakers)}">\n<link rel="alternate" type="application/json" href="https://pretalx.example/api/speakers/">\n`,
        body: `${p.nav()}<main id="main-container"><h2>${esc(p.ui.speakers)}</h2>
<section class="speaker-list">${Array.from({ length: 4 }, () => p.who("h"))
          .map(
            (s) =>
              `<article class="speaker" id="${s.slug}"><h3><a href="https://pretalx.example/conf/speaker/${p.id()}/">${s.html}</a></h3><p class="biography">${p.text()}</p></article>`,
          )
          .join("\n")}</section>
<h2>${esc(p.ui.schedule)}</h2><pretalx-schedule id="pretalx-schedule">${talks
          .map(
            (t) =>
              `<div class="talk"><time datetime="${t.d.iso}">${esc(t.d.long)}</time><h4>${p.text()}</h4><span class="names">${p
                .row(t.who, ",")
                .map((s) => s.html)
                .join(", ")}</span></div>`,
          )
          .join("\n")}</pretalx-schedule>
<p class="room">${esc(p.ui.room)}: ${p.venue()}</p><p>${p.route("handle").html}</p><p>${p.trap()}</p></main>${p.footer()}`,
      });
    },
  },

  sessionize: {
    kind: "conference speakers (Sessionize embed)",
    make(p) {
      const s = Array.from({ length: 8 }, () => p.who("h"));
      return p.document({
        title: esc(p.ui.speakers),
        body: `${p.nav()}<div id="sessionize" class="sessionize-loader sz-root"><ul class="sz-speakers--list">${s.map((x) => `<li data-speakerid="${hash(p)}-${hash(p)}" class="sz-speaker"><h3 class="sz-speaker__name"><a href="#" onclick="return false">${x.html}</a></h3><h4 class="sz-speaker__tagline">${esc(x.job)}, ${esc(x.org)}</h4><div class="sz-speaker__photo"><a href="#"><img src="data:," alt="${x.attr}"></a></div><p class="sz-speaker__bio">${p.text()}</p><ul class="sz-speaker__links">${p.r.bool(0.3) ? `<li>${p.route("link").html}</li>` : ""}</ul></li>`).join("\n")}</ul></div>
<p>${p.trap()}</p><p>${p.trap()}</p>${p.footer()}`,
      });
    },
  },

  sched: {
    kind: "conference attendees (Sched, names in avatar titles only)",
    make(p) {
      const people = Array.from({ length: 9 }, () => p.who("a"));
      return p.document({
        title: `${esc(p.ui.attendees)} | Sched`,
        body: `${p.nav()}<div id="sched-content-inner"><h2>${esc(p.ui.attendees)}</h2><div class="sched-people">${people.map((s) => `<div class="sched-person"><a class="sched-avatar" href="https://conf.sched.example/${p.r.pick(["u", "p"])}${p.id()}" title="${s.attr}"><span class="sched-avatar-image" style="background:#aaa"></span></a></div>`).join("")}</div>
<div class="sched-person-session"><h2><a href="#">${p.text()}</a></h2><div class="sched-event-details-location">${p.venue()}</div><div>${esc(p.ui.speakers)}: ${p.list(3, ", ")}</div></div><p>${p.trap()}</p></div>${p.footer()}`,
      });
    },
  },

  luma: {
    kind: "event page with page data (Luma)",
    make(p) {
      const hosts = [p.who("l"), p.who("l")];
      const guests = Array.from({ length: 3 }, () => p.person());
      const d = p.date();
      const person = (x, i) => {
        const h = `${slug(x)}-${p.id()}`;
        if (i === 0) {
          p.note("structured", { name: p.normal(x), url: `https://www.linkedin.com/in/${h}` }, "sighted", `/in/${h}`);
          return {
            name: p.normal(x),
            bio_short: p.job(),
            linkedin_handle: `/in/${h}`,
            twitter_handle: null,
            website: null,
            username: null,
          };
        }
        if (i === 1) {
          const url = `https://${h}.example`;
          structuredLink(p, x, url);
          return { name: x.g, bio_short: p.job(), linkedin_handle: null, twitter_handle: null, website: url, username: h };
        }
        p.note("structured", p.normal(x), "sighted", p.normal(x));
        return { name: p.normal(x), bio_short: p.job(), linkedin_handle: null, twitter_handle: null, website: null, username: h };
      };
      const data = {
        props: {
          pageProps: {
            initialData: {
              data: {
                event: { name: p.L.text[0], start_at: d.iso, geo_address_info: { city: p.city() } },
                hosts: guests.slice(0, 2).map(person),
                featured_guests: [person(guests[2], 2)],
              },
            },
          },
        },
        page: "/[slug]",
      };
      return p.document({
        title: `${p.text()} · Luma`,
        head: `<script id="__NEXT_DATA__" type="application/json">${json(data)}</script>\n`,
        body: `<div id="__next"><div class="jsx-${p.id()} page-wrapper"><h1 class="jsx-${p.id()} title">${p.text()}</h1><time datetime="${d.iso}">${esc(d.long)}</time>
<div class="jsx-hosts"><div>${esc(p.ui.hosts)}</div>${p
          .row(hosts)
          .map(
            (s) =>
              `<div class="host"><div class="avatar" style="width:24px"></div><a href="https://luma.example/user/${s.slug}">${s.html}</a></div>`,
          )
          .join("")}</div>
<div class="guests"><div>${p.r.int(20, 90)} ${esc(p.ui.attendees)}</div><div class="names">${p.list(2, ", ")} +${p.r.int(10, 60)}</div></div>
<div class="location"><div>${p.venue()}</div><div>${esc(p.city())}</div></div><div class="about"><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p></div></div></div>`,
      });
    },
  },

  eventbrite: {
    kind: "ticket page (Eventbrite-like) with JSON-LD",
    make(p) {
      const a = p.person();
      const url = `https://${slug(a)}-${p.id()}.example/`;
      structuredLink(p, a, url);
      const d = p.date();
      const s = p.who("h");
      const ld = {
        "@context": "https://schema.org",
        "@type": "Event",
        name: p.L.text[1],
        startDate: d.iso,
        organizer: { "@type": "Organization", name: p.org() },
        performer: [{ "@type": "Person", name: p.normal(a), sameAs: [url] }],
      };
      return p.document({
        title: `${p.text()} | Eventbrite`,
        head: `<script type="application/ld+json">${json(ld)}</script>\n`,
        body: `${p.nav()}<main class="event-details"><h1 class="event-title">${p.text()}</h1><div class="organizer-listing-info-variant-b"><strong>${esc(p.ui.by.replace("{N}", ""))}</strong><a href="#" class="descriptive-organizer-info-mobile__name-link">${s.html}</a></div>
<section aria-label="${esc(p.ui.address)}"><p class="location-info__address">${p.venue()}<br>${esc(p.city())}</p></section><section class="structured-content"><h2>${esc(p.ui.about)}</h2><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${esc(p.ui.speakers)}&nbsp;: ${p.list(4, p.r.pick([", ", " · ", " / "]))}</p><p>${p.trap()}</p></section>
<p>${p.route("phone").html} ${p.route("email").html}</p></main>${p.footer()}`,
      });
    },
  },

  meetup: {
    kind: "meetup page with attendee grid",
    make(p) {
      const host = p.who("h");
      return p.document({
        title: `${p.text()} | Meetup`,
        body: `<div id="__next">${p.nav()}<main><h1 class="overflow-ellipsis">${p.text()}</h1><a data-event-label="hosted-by" href="https://www.meetup.example/members/${p.id()}"><img alt="${esc(p.ui.photo.replace("{N}", host.text))}" src="data:,"><div><span>${esc(p.ui.hosts)} </span><span class="font-medium">${host.html}</span></div></a>
<div id="event-details"><div class="break-words"><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p></div></div><div data-testid="venue-info">${p.venue()} · ${esc(p.city())}</div>
<div id="attendees"><h2>${esc(p.ui.attendees)} (${p.r.int(12, 60)})</h2><div class="grid">${p
          .row(Array.from({ length: 6 }, () => p.who("l")))
          .map(
            (s) =>
              `<a href="https://www.meetup.example/members/${p.id()}" class="flex-col"><div class="avatar"></div><div>${s.html}</div></a>`,
          )
          .join("")}</div></div>
${p.maybeHidden()}</main></div>`,
      });
    },
  },

  mastodon: {
    kind: "Mastodon timeline",
    make(p) {
      const s = [p.who("l"), p.who("l"), p.who("l")];
      return p.document({
        title: "Mastodon",
        head: `<meta name="application-name" content="Mastodon">\n`,
        body: `<div id="mastodon"><div class="app-holder"><div class="columns-area"><div role="feed" class="item-list">${s.map((x) => `<article data-id="11${p.id()}${p.id()}"><div class="status"><a href="https://mastodon.example/@${x.slug.replace(/-/g, "_")}" class="status__display-name"><span class="display-name"><bdi><strong class="display-name__html p-name">${x.html} <img draggable="false" class="emojione custom-emoji" alt=":blobcat:" title=":blobcat:" src="data:,"></strong></bdi><span class="display-name__account">@${x.slug.replace(/-/g, "_")}@mastodon.example</span></span></a><div class="status__content__text"><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()} ${p.route("handle").html}</p></div></div></article>`).join("\n")}</div>
<div class="compose-form">${p.hidden("textarea")}</div><div class="account__header"><h1><span>${p.who("h").html}</span><small>@x@mastodon.example</small></h1><div class="account__header__fields"><dl><dt>Web</dt><dd class="verified">${p.route("link").html}</dd></dl></div></div></div></div></div>`,
      });
    },
  },

  github: {
    kind: "code forge profile and contributors (GitHub)",
    make(p) {
      const s = p.who("h");
      return p.document({
        title: `${s.slug.replace(/-/g, "")} (${esc(s.text)}) · GitHub`,
        body: `<main id="js-pjax-container"><div itemscope itemtype="http://schema.org/Person" class="h-card"><h1 class="vcard-names"><span class="p-name vcard-fullname d-block overflow-hidden" itemprop="name">
          ${s.html}
        </span><span class="p-nickname vcard-username d-block" itemprop="additionalName">
          ${s.slug.replace(/-/g, "")}
        </span></h1><div class="p-note user-profile-bio">${esc(s.job)}</div><ul class="vcard-details"><li itemprop="worksFor" class="vcard-detail"><span class="p-org">@${esc(s.org)}</span></li><li itemprop="homeLocation"><span class="p-label">${esc(s.city)}</span></li><li>${p.route("link").html}</li></ul></div>
<article class="markdown-body"><h2>${esc(p.ui.thanks)}</h2><ul>${p
          .row([p.who("l"), p.who("l"), p.who("l")])
          .map((x) => `<li>${x.html}</li>`)
          .join("")}</ul><p>${p.fill(p.deal("prose"), p.who("p").html)}</p><p>${p.trap()}</p>${p.hidden("code")}</article>
<div class="AvatarStack">${[p.who("a"), p.who("a")].map((x) => `<a class="avatar" href="https://github.com/${x.slug}"><img alt="${x.attr}" src="data:,"></a>`).join("")}</div>${p.route("handle").html}</main>`,
      });
    },
  },

  gitlab: {
    kind: "code forge merge request (GitLab)",
    make(p) {
      const note = () => {
        const x = p.who("l");
        return `<li class="note timeline-entry" id="note_${p.id()}"><div class="note-header"><a class="js-user-link author-name-link" data-user-id="${p.id()}" data-username="${x.slug}" href="https://gitlab.example/${x.slug}"><span class="note-header-author-name gl-font-bold">${x.html}</span></a> <span class="note-headline-light author-username">@${x.slug}</span></div><div class="note-body md"><p>${p.r.bool() ? p.fill(p.deal("prose"), p.who("p").html) : p.text()}</p></div></li>`;
      };
      return p.document({
        title: `${p.text()} (!${p.r.int(10, 900)}) · GitLab`,
        body: `<div class="merge-request"><h1 class="title">${p.text()}</h1><p>${esc(p.ui.author)}: <a class="author-link" title="${p.who("a").attr}" href="#"><img class="avatar s24" alt="" src="data:,"></a></p><ul class="notes main-notes-list">${note()}${note()}${note()}</ul>
<aside class="right-sidebar"><div class="reviewers">${p
          .row([p.who("l"), p.who("l"), p.who("l")])
          .map((x) => `<span class="author">${x.html}</span>`)
          .join("\n")}</div>${p.route("handle").html}</aside><p>${p.trap()}</p>${p.hidden("code")}${p.hidden("textarea")}</div>`,
      });
    },
  },

  bluesky: {
    kind: "Bluesky profile and posts",
    make(p) {
      const s = p.who("h");
      const post = () => {
        const x = p.who("l");
        const h = `${x.slug.replace(/_/g, "-")}.bsky.social`;
        return `<div role="link" tabindex="0" data-testid="feedItem-by-${h}"><div><a href="https://bsky.app/profile/${h}" aria-label="${esc(h)}"></a><a href="https://bsky.app/profile/did:plc:${hash(p)}${hash(p)}" dir="auto" role="link">${x.html}</a><a href="https://bsky.app/profile/${h}" dir="auto">\u2066@${h}\u2069</a></div><div data-testid="postText" dir="auto">${p.r.bool(0.7) ? p.fill(p.deal("prose"), p.who("p").html) : p.text()}</div></div>`;
      };
      return p.document({
        title: `${esc(s.text)} — Bluesky`,
        body: `<div id="root"><div data-testid="profileView"><div data-testid="profileHeaderDisplayName" dir="auto">${s.html}</div><div dir="auto">@${s.slug}.bsky.social</div><div data-testid="profileHeaderDescription">${esc(s.job)} · ${esc(s.city)} · ${p.route("link").html}</div></div>${post()}${post()}${post()}<p>${p.trap()}</p><div>${esc(p.ui.followers)}: ${p.list(3, ", ")}</div></div>`,
      });
    },
  },

  "attendee-wall": {
    kind: "attendee wall in an open shadow root",
    make(p) {
      return p.document({
        title: esc(p.ui.attendees),
        body: `${p.nav()}<main><h1>${esc(p.ui.attendees)}</h1><attendee-wall>${shadow(
          p,
          `<style>.p{display:block}</style><ul>${p
            .row(Array.from({ length: 5 }, () => p.who("l")))
            .map((s) => `<li class="p">${s.html}</li>`)
            .join("")}</ul>`,
        )}</attendee-wall>
<div class="wall">${Array.from({ length: 4 }, () => p.who("a"))
          .map((s, i) =>
            i % 2
              ? `<img src="data:," title="${s.attr}" alt="">`
              : `<button type="button" class="face" aria-label="${esc(p.ui.view.replace("{N}", s.text))}"></button>`,
          )
          .join(
            "",
          )}</div><p>${p.trap()}</p><x-card>${shadow(p, `<x-name>${shadow(p, `<b>${p.who("l").html}</b>`)}</x-name><p>${p.route("email").html}</p>`)}</x-card></main>${p.footer()}`,
      });
    },
  },
};

function slug(x) {
  return (
    x.g
      .normalize("NFD")
      .replace(/[^a-zA-Z]/g, "")
      .toLowerCase() || "guest"
  );
}
function shadow(p, html) {
  return `<template shadowrootmode="open">${html}</template>`;
}
function hiddenName(p) {
  const x = p.person();
  const name = p.normal(x);
  p.note("hidden-place", name, "none", name, { note: "menu or field" });
  return esc(name);
}
