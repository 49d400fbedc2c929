import { type UnzipFileInfo, unzipSync } from "fflate";
import { tooLarge } from "../errors.ts";
import { isReportName, mediaTypeOf } from "../media-type.ts";
import type { Opener } from "../opener.ts";

const HIDDEN = /(?:^|\/)[._]/;

/** Members are told by their names, in the archive's order; the sizes it declares are checked before anything is unpacked. */
export const openZip: Opener = (raw, limits) => {
  const unzipped = unzipSync(raw.bytes, { filter: withinLimits(raw.name, limits.unpackedBytes) });
  return Object.entries(unzipped)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => {
      const name = `${raw.name}/${path}`;
      return { ...raw, name, file: raw.file && `${raw.file}/${path}`, bytes, mediaType: mediaTypeOf(bytes, path) };
    });
};

/** fflate allots a member its declared size and writes no further, so a false declaration cannot outgrow it. */
export function withinLimits(name: string, limit: number, wanted = isWanted) {
  let total = 0;
  return (member: UnzipFileInfo): boolean => {
    if (!wanted(member.name)) return false;
    total += member.originalSize;
    if (total > limit) throw tooLarge(`${name}/${member.name}`, limit);
    return true;
  };
}

const isWanted = (path: string) => !HIDDEN.test(path) && isReportName(path);
