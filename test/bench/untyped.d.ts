/** Types of scripts of the corpus; as much as the bench uses. */
declare module "*/page-text.mjs" {
  export function decode(text: string): string;
}
