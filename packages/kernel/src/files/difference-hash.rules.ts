/** Pixels that a picture is shrunk to: eight rows of nine, so that each row has eight neighbours to compare. */
export const hashSize = { width: 9, height: 8 } as const

/**
 * The 64 bits of a difference hash from grey pixels of `hashSize`, as 16 hex digits: a bit is set where a pixel is darker
 * than its right neighbour. Pictures that were only resized or compressed anew differ in few bits.
 */
export function differenceHash(grey: Uint8Array): string {
  let bits = 0n
  for (let row = 0; row < hashSize.height; row++)
    for (let column = 0; column < hashSize.width - 1; column++) {
      const at = row * hashSize.width + column
      bits = (bits << 1n) | ((grey[at] ?? 0) < (grey[at + 1] ?? 0) ? 1n : 0n)
    }
  return bits.toString(16).padStart(16, '0')
}
