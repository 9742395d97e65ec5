/**
 * What no notebook ever holds and a file may be made to do harm with: nesting without end, a `__proto__` property, an address that runs
 * code. Such a file is refused whole, before any of it is read.
 *
 * Example: { "links": { "l1": { "uri": "javascript:alert(1)" } } } → "javascript:alert(1)"; a note that says "javascript: …" is a text.
 */

/** The deepest nesting that is read (formats.md §1). */
const MOST_DEPTH = 20;
const ADDRESS_PROPERTIES = new Set(["url", "uri", "links"]);

/** Gives what is hostile in a parsed file, for the user's eyes, or undefined. It never goes deeper than what it allows. */
export function whatIsHostile(value: unknown, property = "", depth = 0): string | undefined {
  if (typeof value === "string") return ADDRESS_PROPERTIES.has(property) && runsCode(value) ? value.slice(0, 80) : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= MOST_DEPTH) return "[[[…]]]";
  const inList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    if (name === "__proto__") return name;
    const hostile = whatIsHostile(member, inList ? property : name, depth + 1);
    if (hostile !== undefined) return hostile;
  }
  return undefined;
}

/** Browsers skip spaces and control characters before they read a scheme. */
function runsCode(address: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(address.slice(0, 200).replace(/[\s\p{C}]+/gu, ""));
}
