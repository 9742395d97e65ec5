/** Brings `describe` into a frame in which somebody is known: every other page is spared it. */
import { type Describe, describe } from "./describe-candidate.ts";

(globalThis as { petitCarnetDescribe?: Describe }).petitCarnetDescribe = describe;
