/** Eighty short reports of as many negotiations, half of them closed: bench/scenes/README.md. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { folderSet, type GoldSet } from "./gold-set.ts";

const FOLDER = join(import.meta.dirname, "scenes");

const half = (name: string, remainder: 0 | 1): GoldSet => {
  const texts = readdirSync(FOLDER).filter(
    (file) => file.endsWith(".txt") && Number(file.slice(0, 2)) % 2 === remainder,
  );
  const files = texts.sort().map((file) => join(FOLDER, file));
  return { ...folderSet(name, files, [join(FOLDER, "positions")]), isApart: true };
};

export const SCENES: readonly GoldSet[] = [half("scenes-odd", 1), half("scenes-even", 0)];
