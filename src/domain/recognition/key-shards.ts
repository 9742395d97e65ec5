/**
 * Shards of exact keys: where the compact filter says "perhaps", the shard that a key belongs to says yes or no.
 *
 * Example: at 100,000 contacts some 250,000 keys of 53 bits stand in 256 shards of about 1,000 keys; a tab that has one hit reads 8 KB.
 */

/** How many shards there are; fixed, so that a shard's place never moves. */
export const SHARD_COUNT = 256;

/** The shard that a 53-bit key belongs to: its top eight bits. */
export const shardOf = (key: number): number => Math.floor(key / 2 ** 45) % SHARD_COUNT;

/** Sorts keys by shard. */
export function byShard(keys: Iterable<number>): Map<number, number[]> {
  const shards = new Map<number, number[]>();
  for (const key of keys) {
    const shard = shards.get(shardOf(key));
    if (shard) shard.push(key);
    else shards.set(shardOf(key), [key]);
  }
  return shards;
}
