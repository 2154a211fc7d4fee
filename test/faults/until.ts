/** Waits for a condition; the time is a last resort for a machine that is busy with other things. */
export async function until<T>(
  what: string,
  find: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  limitMs = 600_000,
): Promise<T> {
  const deadline = performance.now() + limitMs
  for (;;) {
    const found = await find()
    if (found !== false && found !== null && found !== undefined) return found
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}
