/**
 * The text of an element as a reader sees it: block by block, without what is not shown, and in the letters of the source: `innerText` would give
 * capitals that only the page's style makes.
 *
 * Example: `<h1><span>Noémie Levain</span><div>she/her</div></h1>` → "Noémie Levain\nshe/her".
 */

const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "TEXTAREA", "SELECT", "OPTION"]);

/** Gives the element's text, at most `most` characters of it; blocks and line breaks are parted by line feeds. */
export function shownText(element: Element, most: number): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > most) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? "").slice(0, most);
      length += text.length;
      parts.push(text);
    } else if (node instanceof Element && !SILENT.has(node.tagName.toUpperCase())) visitElement(node);
  };
  const visitElement = (child: Element): void => {
    const { display, visibility } = getComputedStyle(child);
    if (child.tagName === "BR") parts.push("\n");
    if (display === "none" || visibility === "hidden") return;
    const isBlock = child !== element && display !== "contents" && !display.startsWith("inline");
    if (isBlock) parts.push("\n");
    for (const grandchild of child.childNodes) visit(grandchild);
    if (isBlock) parts.push("\n");
  };
  visit(element);
  return oneSpace(parts.join("")).slice(0, most);
}

/** A link's text: what it shows, else its accessible name or its picture's. */
export function linkText(link: Element, most: number): string {
  const text = oneSpace(link.textContent.slice(0, most * 4));
  const named =
    text || link.getAttribute("aria-label") || link.getAttribute("title") || link.querySelector("img[alt]")?.getAttribute("alt");
  return oneSpace(named ?? "").slice(0, most);
}

/** Runs of spaces become one, line feeds stay. */
function oneSpace(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}
