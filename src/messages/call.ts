/**
 * The algebra of messages: one type of calls per direction, a total table of handlers, types only.
 *
 * Example: `interface PageCalls { notebookChanged(): void }` is answered by a `Handlers<PageCalls, Sender>`; a forgotten or
 * misspelt handler, or a wrong argument, does not compile.
 */

/** The directions in which one context may call another. */
export type Direction = "content-to-background" | "reminder-to-background" | "pages-to-background" | "background-to-content";

/** A handler for every call of a direction; each is given who sent the call, then the call's own arguments. */
export type Handlers<Calls, Sender> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Result
    ? (sender: Sender, ...args: Args) => Result | Promise<Awaited<Result>>
    : never;
};

/** Reads what came over the wire into a call's arguments; undefined when it is not of that form. */
export type Readers<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => unknown
    ? (args: readonly unknown[]) => Args | undefined
    : never;
};

/** The calls of a direction as the caller sees them: every answer is a promise. */
export type Caller<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};
