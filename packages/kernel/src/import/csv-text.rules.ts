/** UTF-16 and UTF-8 by their mark, UTF-8 where it is valid, GB18030 otherwise: what Chinese Excel writes. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Undoes the writing ="0012" that keeps leading zeros in a CSV. */
export function csvCell(text: string): string | null {
  const kept = /^="(.*)"$/.exec(text)
  const value = kept ? kept[1]! : text
  return value === '' ? null : value
}
