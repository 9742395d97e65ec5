/** Stands before every file of browser tests: what its browsers asked of the network without being asked to fails it. */
import { afterAll, expect } from "vitest";
import { unasked } from "./logging-proxy.ts";

async function seen(): Promise<readonly string[]> {
  const answer = await fetch(`http://${process.env["PETIT_CARNET_PROXY"] ?? ""}/seen`);
  return (await answer.json()) as readonly string[];
}

const { length } = await seen();

afterAll(async () => expect(unasked((await seen()).slice(length))).toEqual([]));
