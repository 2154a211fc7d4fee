import { createHash } from 'node:crypto'

/** Key order and absent fields do not make another body: the parsed input is what counts. */
export function hashBody(name: string, input: unknown): string {
  const canonical = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(canonical)
    if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('base64url')
    if (value && typeof value === 'object' && !(value instanceof Date)) {
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, item]) => [k, canonical(item)]),
      )
    }
    return value
  }
  return createHash('sha256')
    .update(`${name}\n${JSON.stringify(canonical(input))}`)
    .digest('base64url')
}
