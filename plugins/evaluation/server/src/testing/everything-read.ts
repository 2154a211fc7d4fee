import type { TestKernel, TestMember } from '@linli/kernel/testing'
import { z } from 'zod'

const parameter = z.object({
  in: z.string(),
  name: z.string(),
  schema: z.looseObject({
    type: z.unknown().optional(),
    default: z.unknown().optional(),
    format: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    items: z.looseObject({ enum: z.array(z.unknown()).optional() }).optional(),
  }),
})
const apiDocument = z.object({
  paths: z.record(
    z.string(),
    z.object({ get: z.object({ parameters: z.array(parameter).default([]) }).optional() }),
  ),
})
type Parameter = z.output<typeof parameter>

/** What filters are tried with: words that a hidden reason or name would be found by, and the estate. */
export interface Needles {
  words: readonly string[]
  id: string
}

/** Every value of a filter or a sort that the document allows; of free text the needles and both answers to a yes or no. */
function valuesOf({ name, schema }: Parameter, { words, id }: Needles): string[] {
  const listed = schema.enum ?? schema.items?.enum
  if (listed) return listed.filter((value) => value !== schema.default).map(String)
  if (['cursor', 'limit', 'purpose', 'w', 'ticket'].includes(name)) return []
  if (name === 'year') return ['2026']
  if (name === 'q') return [...words]
  if (schema.format === 'uuid') return [id]
  return schema.type === 'string' ? ['true', 'false'] : []
}

/** Ids by the segment of a path that they stand behind; a segment that is not named here is tried with one of each. */
export type Ids = Readonly<Record<string, readonly string[]>>

function filled(path: string, ids: Ids): string[] {
  const name = /(\w[\w-]*)\/\{\w+\}/.exec(path)
  if (!name) return [path]
  const here = ids[name[1]!] ?? Object.values(ids).flatMap(([first]) => first ?? [])
  return here.flatMap((id) => filled(path.replace(/\{\w+\}/, id), ids))
}

interface Call {
  path: string
  queries: string[]
}

/** Below a tenant: each documented GET bare, and with every value of each filter by itself where a score might show. */
async function callsOf(test: TestKernel, ids: Ids, needles: Needles): Promise<Call[]> {
  const document = apiDocument.parse(await (await test.app.request('/api/openapi.json')).json())
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    if (!get || !path.startsWith('/api/t/{tenant}/') || path.endsWith('/stream')) return []
    const isFiltered = /\/p\/|\/(search|tasks|inbox|audit|timeline|operations)\b/.test(path)
    const queries = (isFiltered ? get.parameters : [])
      .filter((one) => one.in === 'query')
      .flatMap((one) => valuesOf(one, needles).map((value) => `?${one.name}=${encodeURIComponent(value)}`))
    return filled(path.replace('/api/t/{tenant}', ''), ids).map((at) => ({ path: at, queries }))
  })
}

/** What is of the request and not of the answer, and what a file says of the second it was made in. */
const withoutChance = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '"requestId":""')

async function read(
  test: TestKernel,
  who: TestMember,
  path: string,
): Promise<{ status: number; text: string }> {
  const answer = await test.request(who, 'GET', `/api/t/${who.tenantId}${path}`)
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  return { status: answer.status, text: `${answer.status} ${withoutChance(text)}` }
}

async function inLanes<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) await each(item)
    }),
  )
}

/** Some readings are on the record: kept off it meanwhile, since the second reading would see the first. */
async function offTheRecord(test: TestKernel, work: () => Promise<void>): Promise<void> {
  await test.admin.query(
    `create or replace function p_evaluation.skip_row() returns trigger language plpgsql as 'begin return null; end';
     create trigger skip_row before insert on kernel.audit_log for each row execute function p_evaluation.skip_row()`,
  )
  try {
    await work()
  } finally {
    await test.admin.query('drop trigger skip_row on kernel.audit_log')
  }
}

/** Answers by path, refusals with their words included. */
export type Seen = ReadonlyMap<string, string>

/**
 * Reads everything there is to be read below a tenant: each route, download and print of the API document, the kernel's
 * too, so that a new one is read without being named here. Filters of a list that is refused as such are left out.
 */
export async function everythingRead(test: TestKernel, { ids, needles }: { ids: Ids; needles: Needles }) {
  const calls = await callsOf(test, ids, needles)
  return {
    async seenBy(who: TestMember): Promise<Seen> {
      const seen = new Map<string, string>()
      const keep = async (path: string): Promise<number> => {
        const { status, text } = await read(test, who, path)
        if (status >= 500) throw new Error(`${path} ${text}`)
        seen.set(path, text)
        return status
      }
      await offTheRecord(test, () =>
        inLanes(calls, async ({ path, queries }) => {
          const status = await keep(path)
          if (status < 403) for (const query of queries) await keep(path + query)
        }),
      )
      return seen
    },
  }
}

/** Where two readings differ. */
export const differences = (before: Seen, after: Seen): string[] =>
  [...before].flatMap(([path, text]) => (after.get(path) === text ? [] : [path]))
