/**
 * Chance that gives the same every time: a seeded random source and what is drawn with it.
 *
 * Example: random("fr equipe 0").pick(["a", "b"]) is the same letter on every machine.
 */
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

/** First letter large. */
export const capital = (s, L) => s.charAt(0).toLocaleUpperCase(L.code) + s.slice(1);

/** One of [value, weight] entries. */
export const weighted = (r, entries) => {
  let at = r.next() * entries.reduce((sum, [, w]) => sum + w, 0);
  for (const [value, w] of entries) if ((at -= w) <= 0) return value;
  return entries[entries.length - 1][0];
};
