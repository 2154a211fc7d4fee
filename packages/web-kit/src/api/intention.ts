/**
 * One key for one intention of the user. The same write with the same body keeps its key until the server
 * has answered for good, so a retry after a lost answer (ours or the user's second press) is replayed by the
 * server and never done twice.
 */
export interface Intentions {
  keyFor(request: Request): Promise<string>
  settle(key: string): void
}

const remembered = 200

async function fingerprint(request: Request): Promise<string | null> {
  if (request.headers.get('content-type')?.startsWith('multipart/')) return null
  const body = await request.clone().text()
  return `${request.method} ${request.url}\n${body}`
}

export function createIntentions(newKey: () => string = () => crypto.randomUUID()): Intentions {
  const open = new Map<string, string>()
  return {
    async keyFor(request) {
      const mark = await fingerprint(request)
      if (mark === null) return newKey()
      const known = open.get(mark)
      if (known) return known
      const key = newKey()
      open.set(mark, key)
      const oldest = open.keys().next().value
      if (open.size > remembered && oldest !== undefined) open.delete(oldest)
      return key
    },
    settle(key) {
      for (const [mark, value] of open) if (value === key) open.delete(mark)
    },
  }
}
