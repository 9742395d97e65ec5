/** Brings `describeKnown` into a frame in which somebody is known: every other page is spared it. */
import { type DescribeKnown, describeKnown } from "./describe-known.ts";

(globalThis as { petitCarnetDescribe?: DescribeKnown }).petitCarnetDescribe = describeKnown;
