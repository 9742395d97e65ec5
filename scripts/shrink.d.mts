/** See shrink.mjs. */
export declare function shrink(code: string): Promise<string>;
