/**
 * What no notebook ever holds and a file may be made to do harm with: nesting without end, a `__proto__` property, an address that runs
 * code. Such a file is refused whole, before any of it is read.
 *
 * Example: { "links": { "l1": { "uri": "javascript:alert(1)" } } } → "javascript:alert(1)"; a note that says "javascript: …" is a text.
 */

/** The deepest nesting that is read (formats.md §1). */
const MOST_DEPTH = 20;
const ADDRESS_PROPERTIES = new Set(["url", "uri", "links"]);

/** Gives what is hostile in a parsed file, for the user's eyes, or undefined. Walks without recursion: depth cannot exhaust the stack. */
export function whatIsHostile(file: unknown): string | undefined {
  const waiting: { readonly value: unknown; readonly depth: number; readonly property: string }[] = [
    { value: file, depth: 0, property: "" },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth, property } = next;
    if (typeof value === "string") {
      if (ADDRESS_PROPERTIES.has(property) && runsCode(value)) return value.slice(0, 80);
    } else if (typeof value === "object" && value !== null) {
      if (depth >= MOST_DEPTH) return "…".repeat(3);
      if (Object.hasOwn(value, "__proto__")) return "__proto__";
      const inList = Array.isArray(value);
      for (const [name, member] of Object.entries(value))
        waiting.push({ value: member, depth: depth + 1, property: inList ? property : name });
    }
  }
  return undefined;
}

/** Browsers skip spaces and control characters before they read a scheme. */
function runsCode(address: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(address.slice(0, 200).replace(/[\s\p{C}]+/gu, ""));
}
