/** The proxy of the whole suite of browser tests, in vitest's own process: a test that waits for a script does not hold it up. */
import { openProxy } from "./logging-proxy.ts";

/** Opens the proxy where `launch` looks for it, here and in scripts that a test starts; gives what closes it. */
export async function setup(): Promise<() => Promise<void>> {
  const proxy = await openProxy();
  process.env["PETIT_CARNET_PROXY"] = proxy.address;
  return async () => {
    await proxy[Symbol.asyncDispose]();
  };
}
