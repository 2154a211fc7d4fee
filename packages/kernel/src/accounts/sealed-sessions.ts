import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth'

import { sealToken } from './session-token.ts'

type AdapterFactory<Options> = (options: Options) => DBAdapter
type Call = Record<string, unknown> & { model?: string; where?: Where[] }
type Row = { token?: unknown } | null

/**
 * The adapter of better-auth with session tokens kept as hashes: whoever reads the table, a backup or a
 * statement log holds no key to anybody's session. The library sees the token it asked with, never the hash.
 */
export const withSealedSessions =
  <Options>(factory: AdapterFactory<Options>): AdapterFactory<Options> =>
  (options) =>
    seal(factory(options)) as DBAdapter

const sealedCalls = [
  'create',
  'findOne',
  'findMany',
  'count',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
  'incrementOne',
] as const

function seal(adapter: DBAdapter | DBTransactionAdapter) {
  const inner = adapter as unknown as Record<string, (call: Call) => Promise<unknown>>
  const sealed = Object.fromEntries(
    sealedCalls.map((name) => [
      name,
      (call: Call) => (call.model === 'session' ? sealCall(inner[name]!, call) : inner[name]!(call)),
    ]),
  )
  if ('transaction' in adapter) {
    return {
      ...adapter,
      ...sealed,
      transaction: (work: (inside: unknown) => Promise<unknown>) =>
        adapter.transaction((inside) => work(seal(inside))),
    }
  }
  return { ...adapter, ...sealed }
}

async function sealCall(run: (call: Call) => Promise<unknown>, call: Call): Promise<unknown> {
  const known = new Map<string, string>()
  const hide = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hide)
    if (typeof value !== 'string') return value
    const hidden = sealToken(value)
    known.set(hidden, value)
    return hidden
  }
  const inFields = (fields: unknown) => {
    const given = fields as Row
    return given && 'token' in given ? { ...given, token: hide(given.token) } : fields
  }
  const answer = await run({
    ...call,
    ...('data' in call ? { data: inFields(call['data']) } : {}),
    ...('update' in call ? { update: inFields(call['update']) } : {}),
    ...(call.where
      ? {
          where: call.where.map((part) =>
            part.field === 'token' ? { ...part, value: hide(part.value) as Where['value'] } : part,
          ),
        }
      : {}),
  })
  const show = (row: unknown): unknown => {
    const shown = row as Row
    return shown && typeof shown === 'object' && typeof shown.token === 'string'
      ? { ...shown, token: known.get(shown.token) ?? shown.token }
      : row
  }
  return Array.isArray(answer) ? answer.map(show) : show(answer)
}
