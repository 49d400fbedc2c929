/** Ten hexadecimal digits that stand for the content: the same content has the same id everywhere. Two rounds of FNV-1a. */
export function shortHash(content: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, "0");
  return (hex(a) + hex(b)).slice(0, 10);
}

/** 32 bits that stand for the content, as if thrown by dice: FNV-1a with the last mixing of MurmurHash 3 (Appleby 2011). */
export function hashOf(content: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
