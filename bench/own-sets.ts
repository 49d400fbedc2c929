import { existsSync } from "node:fs";
import { join } from "node:path";

/** Reports in the repository with what a careful reader noted. A new set is one name here; test/gold.test.ts checks that it is quoted verbatim. */
export interface OwnSet {
  /** As floors.json has it: `examples/minerals-deal`. */
  readonly name: string;
  /** Folder of the reports. */
  readonly texts: string;
  /** What is noted across reports. */
  readonly cross: string;
  /** Folder with the positions of some reports, one JSON file each; `null` where nobody marked any. */
  readonly positions: string | null;
}

const HERE = import.meta.dirname;

const example = (name: string): OwnSet => ({
  name: `examples/${name}`,
  texts: join(HERE, "../examples", name),
  cross: join(HERE, "gold", name, "cross.json"),
  positions: join(HERE, "gold", name),
});

/** Invented by whoever annotated it, in one folder of bench: bench/crises/README.md, bench/stories/README.md. */
const invented = (name: string): OwnSet => {
  const folder = join(HERE, name);
  const positions = join(folder, "positions");
  return {
    name,
    texts: join(folder, "docs"),
    cross: join(folder, "cross.json"),
    positions: existsSync(positions) ? positions : null,
  };
};

export const OWN_SETS: readonly OwnSet[] = [
  ...["minerals-deal", "wage-dispute"].map(example),
  ...[
    "crises/mountain-truce",
    "crises/closed-border",
    "crises/gulf-channel",
    "crises/rail-and-port",
    "crises/climate-and-dam",
    "crises/prisoners-and-harbour",
    "stories/open/coalition-talks",
    "stories/open/enclave-ceasefire",
    "stories/open/foundry-closure",
    "stories/open/strait-truce",
    "stories/open/port-takeover",
    "stories/open/lake-truce",
    "stories/open/rail-strike",
    "stories/open/gas-transit",
    "stories/closed/tram-strike",
    "stories/closed/fisheries-accord",
    "stories/closed/highland-accord",
    "stories/closed/river-basin",
    "stories/closed/teachers-pay",
    "stories/closed/trade-round",
  ].map(invented),
];
