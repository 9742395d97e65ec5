/** A peer as an engine: it is given every text node's text and says which names stand in it. */
import { PEERS, type Peer } from "../peers/peers.ts";
import { eachText, type Engine, type Found, type PlantedName } from "./engine.ts";

/** The peer of that name, or nothing. */
export function peerEngine(label: string): Engine | undefined {
  const make = PEERS[label];
  return make && engineOf(make());
}

function engineOf(peer: Peer): Engine {
  let names: readonly string[] = [];
  let hits: Found[] = [];
  return {
    fetch: async (notebook) => {
      names = await notebook.names();
    },
    build: () => {
      peer.build(names);
      // Who needs the names besides keeps them himself.
      names = [];
    },
    scan: () => {
      hits = [];
      eachText((text, node) => {
        for (const name of peer.find(text)) hits.push({ element: node.parentElement, name });
      });
      return Promise.resolve();
    },
    found: (planted) => {
      const hers = ({ place, name }: PlantedName): boolean =>
        hits.some((hit) => hit.element?.id === `p${place}` && hit.name === peer.sign(name));
      return Promise.resolve(planted.filter(hers).map(({ place }) => place));
    },
  };
}
