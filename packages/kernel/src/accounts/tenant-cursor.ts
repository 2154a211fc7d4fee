import { AppError } from '@linli/contract'

interface Edge {
  name: string
  id: string
}

/** Where a list of tenants by name goes on. */
export const encodeTenantCursor = ({ name, id }: Edge): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url')

export function decodeTenantCursor(cursor: string): Edge {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    if (typeof name === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { name, id }
  } catch {
    // Falls through: any text that is no cursor is the caller's mistake.
  }
  throw new AppError('bad_input', { issues: [{ path: 'cursor', rule: 'invalid' }] })
}
