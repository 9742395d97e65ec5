/**
 * Sends and answers calls between contexts. A call crosses as `{ direction, name, args }`, its answer as `{ value }` or `{ error }`:
 * a handler that throws makes the caller throw, and no call goes unanswered.
 */
import type { Runtime } from "webextension-polyfill";
import type { Caller, Direction, Handlers, Readers } from "../messages/call.ts";
import { browser } from "./browser.ts";

/** Who sent a call, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;

interface WireCall {
  readonly direction: Direction;
  readonly name: string;
  readonly args: readonly unknown[];
}

type WireAnswer = { readonly value?: unknown } | { readonly error: string };

/** Gives the calls of a direction to the background as functions. */
export function backgroundCaller<Calls extends object>(direction: Direction): Caller<Calls> {
  return callerThrough<Calls>(direction, (call) => browser.runtime.sendMessage(call));
}

/** Gives the calls to one frame of a tab, or to all of them, as functions; of several frames the first to answer is heard. */
export function tabCaller<Calls extends object>(direction: Direction, tabId: number, frameId?: number): Caller<Calls> {
  return callerThrough<Calls>(direction, (call) => browser.tabs.sendMessage(tabId, call, frameId === undefined ? {} : { frameId }));
}

function callerThrough<Calls extends object>(direction: Direction, send: (call: WireCall) => Promise<unknown>): Caller<Calls> {
  const call = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const answer = (await send({ direction, name, args })) as WireAnswer | undefined;
    if (!answer || "error" in answer) throw new Error(answer?.error ?? "no answer");
    return answer.value;
  };
  return new Proxy({} as Caller<Calls>, {
    get: (_, name) => (typeof name === "string" ? (...args: unknown[]) => call(name, args) : undefined),
  });
}

/**
 * Answers the calls of a direction. Calls of other directions are left to their own listeners; a sender that `accepts` refuses, an
 * unknown name and malformed arguments are answered with an error and reach no handler.
 */
export function answerCalls<Calls extends object>(
  direction: Direction,
  accepts: (sender: Sender) => boolean,
  readers: Readers<Calls>,
  handlers: Handlers<Calls, Sender>,
): void {
  const answer = async (call: WireCall, sender: Sender): Promise<WireAnswer> => {
    if (!accepts(sender)) return { error: "refused" };
    if (!Object.hasOwn(handlers, call.name)) return { error: "no such call" };
    const name = call.name as keyof Calls;
    const args = readers[name](call.args);
    if (!args) return { error: "malformed" };
    try {
      const handler = handlers[name] as (sender: Sender, ...args: unknown[]) => unknown;
      return { value: await handler(sender, ...args) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  const listen = (message: unknown, sender: Sender, respond: (answer: WireAnswer) => void): true | undefined => {
    if (!isWireCall(message) || message.direction !== direction) return undefined;
    void answer(message, sender).then(respond);
    return true; // both browsers keep the channel open for a later `respond`
  };
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function isWireCall(message: unknown): message is WireCall {
  if (typeof message !== "object" || message === null) return false;
  const { direction, name, args } = message as Record<string, unknown>;
  return typeof direction === "string" && typeof name === "string" && Array.isArray(args);
}

/** True for the background itself, as a content script sees it: our own extension, and no tab. */
export function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

/** A reader for calls without arguments; the name says what it accepts. */
export const noArguments = (args: readonly unknown[]): [] | undefined => (args.length === 0 ? [] : undefined);

/** True for a sender that is one of our own pages in a tab, popup or panel, and not a frame inside a web page. */
export function isOwnPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || !sender.url) return false;
  return new URL(sender.url).origin === ownOrigin() && !sender.url.startsWith(reminderAddress());
}

/** True for a content script of ours: the browser says a tab and a page address that is not our own. */
export function isContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !!sender.url && !sender.url.startsWith(ownOrigin());
}

/** True for our reminder frame inside a tab's page. */
export function isReminderFrame(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !!sender.url?.startsWith(reminderAddress());
}

const ownOrigin = (): string => new URL(browser.runtime.getURL("")).origin;
const reminderAddress = (): string => new URL("reminder/reminder.html", ownOrigin()).href;
