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

/** Invented by whoever annotated it: docs/decisions/0079, bench/crises/README.md. */
const crisis = (name: string): OwnSet => {
  const positions = join(HERE, "crises", name, "positions");
  return {
    name: `crises/${name}`,
    texts: join(HERE, "crises", name, "docs"),
    cross: join(HERE, "crises", name, "cross.json"),
    positions: existsSync(positions) ? positions : null,
  };
};

export const OWN_SETS: readonly OwnSet[] = [
  ...["minerals-deal", "wage-dispute"].map(example),
  ...[
    "mountain-truce",
    "closed-border",
    "gulf-channel",
    "rail-and-port",
    "climate-and-dam",
    "prisoners-and-harbour",
  ].map(crisis),
];
