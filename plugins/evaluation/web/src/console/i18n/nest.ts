interface Nested {
  [key: string]: string | Nested
}

/** `{'state.received': '…'}` as `{state: {received: '…'}}`: the contract keeps its words flat. */
export function nest(flat: Readonly<Record<string, string>>): Nested {
  const root: Nested = {}
  for (const [path, word] of Object.entries(flat)) {
    const parts = path.split('.')
    const last = parts.pop() ?? path
    let place = root
    for (const part of parts) {
      const next = place[part]
      place = typeof next === 'object' ? next : (place[part] = {})
    }
    place[last] = word
  }
  return root
}
