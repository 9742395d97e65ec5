/** Types of the two peers that bring none; as much as the bench uses. */
declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly (readonly [number, readonly string[]])[];
  }
}

declare module "flashtext.js" {
  export default class KeywordProcessor {
    addKeyword(keyword: string, name?: string): void;
    extractKeywords(text: string): readonly string[];
  }
}
