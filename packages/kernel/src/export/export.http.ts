import { AppError, newId, type Page } from '@linli/contract'
import type { Hono } from 'hono'
import { z } from 'zod'

import { runOperation } from '../action/run-operation.ts'
import type { AppContext, AppEnv } from '../http/context.ts'
import { honoPath } from '../http/bind-routes.ts'
import { datedFile } from '../http/dated-file.ts'
import { pluginOf } from '../http/plugin-of.ts'
import type { Locale } from '../http/messages.ts'
import type { CellValue } from '../import/cell.rules.ts'
import { writeTable } from '../import/workbook.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import type { ExportColumn, ListExport } from './list-export.ts'
import { readPage, rowsFrom, type Source } from './read-pages.ts'
import { finishExport, startExport } from './record-export.ts'

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

export const exportOptions = z.object({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  reveal: z.enum(['true', 'false']).default('false'),
  purpose: z.string().trim().max(60).optional(),
})
type Options = z.output<typeof exportOptions>

/**
 * Downloads of lists: `/export/{name}` and, beside the list itself, `<list>/export`, for the kernel and for
 * each plugin in the version that the tenant runs. Mounted before the routes, whose `{id}` would match.
 */
export function mountExports(kernel: Kernel, app: Hono<AppEnv>): void {
  for (const list of kernel.plugins.kernel.exports ?? []) {
    const answer = (c: AppContext) => stream(kernel, c, list, idsOf(c))
    app.get(`/api/t/:tenant/export/${list.name}`, answer)
    for (const path of pathsOf(kernel.plugins.kernel, list))
      app.get(`/api/t/:tenant${honoPath(path)}/export`, answer)
  }
  app.get('/api/t/:tenant/p/:plugin/export/:name', (c) => {
    const { plugin: _plugin, name, ...ids } = idsOf(c)
    return stream(kernel, c, found(pluginOf(kernel, c).exports?.find((list) => list.name === name)), ids)
  })
  app.get('/api/t/:tenant/p/:plugin/:list{.+}/export', (c, next) => {
    const plugin = pluginOf(kernel, c)
    const path = `/${c.req.param('list')}`
    for (const list of plugin.exports ?? [])
      for (const template of pathsOf(plugin, list)) {
        const ids = idsIn(path, template)
        if (ids) return stream(kernel, c, list, ids)
      }
    return next()
  })
}

/** The ids that a path has where its template has names; null for a path of another template. */
function idsIn(path: string, template: string): Record<string, string> | null {
  const [parts, names] = [path.split('/'), template.split('/')]
  if (parts.length !== names.length) return null
  const ids: Record<string, string> = {}
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? ''
    const id = /^\{(\w+)\}$/.exec(name)?.[1]
    if (id) ids[id] = part
    else if (name !== part) return null
  }
  return ids
}

/** Where the list that an export is of can be read. */
const pathsOf = (plugin: ServerPlugin, list: ListExport): string[] =>
  plugin.routes
    .filter((route) => route.method === 'get' && route.operation === list.operation)
    .map((route) => route.path)

function idsOf(c: AppContext): Record<string, string> {
  const { tenant: _tenant, ...ids } = c.req.param() as Record<string, string>
  return ids
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new AppError('not_found')
  return value
}

function readOptions(query: Record<string, string>): Options {
  const parsed = exportOptions.safeParse(query)
  if (!parsed.success)
    throw new AppError('bad_input', {
      issues: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), rule: 'not_in_list' })),
    })
  return parsed.data
}

/** Masked data stays masked unless full numbers are asked for, with a purpose, by somebody who may have them. */
function chosen(
  list: ListExport,
  { reveal, purpose }: Options,
): { operation: ListExport['operation']; columns: readonly ExportColumn<never>[] } {
  if (reveal !== 'true') return list
  if (!list.revealed) throw new AppError('bad_input', { reason: 'export_not_revealed' })
  if (!purpose || !list.revealed.purposes.includes(purpose))
    throw new AppError('bad_input', {
      reason: 'export_purpose',
      issues: [{ path: 'purpose', rule: 'required' }],
    })
  return list.revealed
}

async function stream(
  kernel: Kernel,
  c: AppContext,
  list: ListExport,
  ids: Record<string, string>,
): Promise<Response> {
  const caller = c.get('caller')
  const locale = c.get('locale')
  const {
    format: _format,
    reveal: _reveal,
    purpose: _purpose,
    limit: _limit,
    cursor: _cursor,
    ...query
  } = c.req.query()
  const asked = readOptions(c.req.query())
  const { operation, columns } = chosen(list, asked)
  const source: Source = { kernel, caller, operation, filters: { ...query, ...ids } }
  // The first page is read before anything is sent: what is wrong with the request is still a problem to answer.
  const first = await readPage(source)
  const exportId = newId()
  const isRevealed = asked.reveal === 'true'
  await runOperation(kernel, caller, startExport, {
    exportId,
    name: operation.name,
    format: asked.format,
    filters: source.filters,
    isRevealed,
    purpose: isRevealed ? (asked.purpose ?? null) : null,
  })
  c.set('pattern', `/export/${list.name}`)
  const body = writeTable({
    name: list.title[locale],
    format: asked.format,
    headings: columns.map((column) => column.title[locale]),
    widths: columns.map((column) => column.width ?? 14),
    rows: cellsOf(source, first, columns, locale, (rows) =>
      runOperation(kernel, caller, finishExport, { exportId, name: operation.name, rows }),
    ),
  })
  return c.body(body, 200, {
    'Content-Type': mediaTypes[asked.format],
    'Content-Disposition': datedFile({
      tenant: caller.tenant,
      now: kernel.clock(),
      title: list.title[locale],
      extension: asked.format,
      plain: 'export',
      type: 'attachment',
    }),
  })
}

async function* cellsOf(
  source: Source,
  first: Page<unknown>,
  columns: readonly ExportColumn<never>[],
  locale: Locale,
  onEnd: (rows: number) => Promise<unknown>,
): AsyncGenerator<CellValue[], void, undefined> {
  let rows = 0
  for await (const row of rowsFrom((cursor) => readPage(source, cursor), first)) {
    rows += 1
    yield columns.map((column) => column.of(row as never, locale))
  }
  await onEnd(rows)
}
