/** Judges sightings against what the corpus expects of its pages (test/corpus/README.md), and says how many cases were met, by half and kind. */

const half = (stem) => ([...stem].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0 ? "tune" : "held");

/** Collects pages and says the sums. */
export class Judge {
  #sums = new Map();
  #wrong = [];

  /** Takes one page with its line. */
  take(page, line) {
    const stem = page.name.replace(/\.html$/, "");
    for (const one of page.cases) {
      const strength = line.error ? "error" : (line.sightings.find(({ contact }) => contact === one.contact.name)?.strength ?? "none");
      const met = isMet(one.expect, strength);
      const key = `${half(stem)} ${one.expect.padEnd(8)} ${one.kind}`;
      const sum = this.#sums.get(key) ?? { met: 0, all: 0 };
      this.#sums.set(key, { met: sum.met + (met ? 1 : 0), all: sum.all + 1 });
      if (!met)
        this.#wrong.push(`${stem}: ${one.kind}: “${one.contact.name}” printed “${one.printed}”: expected ${one.expect}, got ${strength}`);
    }
  }

  /** Says every case that was not met, then the sums. */
  say(line) {
    for (const wrong of this.#wrong) line(wrong);
    for (const [key, { met, all }] of [...this.#sums].toSorted(([one], [other]) => one.localeCompare(other)))
      line(`${key.padEnd(32)} ${met} of ${all}`);
    for (const name of ["tune", "held"]) {
      const sums = [...this.#sums].filter(([key]) => key.startsWith(name)).map(([, sum]) => sum);
      line(`${name}: ${sums.reduce((sum, { met }) => sum + met, 0)} of ${sums.reduce((sum, { all }) => sum + all, 0)} cases met`);
    }
  }
}

function isMet(expect, strength) {
  if (expect === "none") return strength === "none";
  if (expect === "possible") return ["certain", "probable", "possible"].includes(strength);
  return ["certain", "probable"].includes(strength);
}
