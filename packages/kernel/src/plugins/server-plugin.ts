import type {
  CheckReading,
  CheckRow,
  EventType,
  Manifest,
  MetricReading,
  MetricSource,
  MetricWindow,
  publicListInput,
  publicListSchema,
  publicViewSchema,
} from '@linli/contract'
import type { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import type { InputSchema, Operation } from '../action/define-action.ts'
import type { ListExport } from '../export/list-export.ts'
import type { RouteEntry } from '../http/routes.ts'
import type { Print } from '../print/define-print.ts'

/** An event as a consumer receives it. */
export interface Envelope<T extends EventType = EventType> {
  id: string
  name: T['name']
  key: string
  payload: z.output<T['schema']>
  occurredAt: string
  accountId: string | null
}

export interface Subscriber {
  /** Unique in the plugin and stable: deliveries are de-duplicated by it. */
  name: string
  /**
   * Kept in one order with the plugin's other subscribers of this lane, per key: where events of several kinds tell the
   * steps of one thing. A kind of event is heard once in a lane. Left out, a subscriber keeps the order of its own events.
   */
  lane?: string
  event: EventType
  action: Operation
  /** Input of the action from the event; `null` leaves the event alone. */
  toInput(envelope: Envelope): unknown
}

export interface JobRun {
  jobId: string
  /** Runs an action or query as the system in the job's tenant. */
  call<O extends Operation>(operation: O, input: z.input<O['input']>): Promise<z.output<O['output']>>
  progress(doneSteps: number, totalSteps?: number): Promise<void>
  /** True once somebody cancelled the job or the process is asked to stop; the job then returns early. */
  isStopping(): boolean
}

/** Long work. It may be killed at any point and is run again from the start, so each step must find what is done. */
export type JobHandler = (run: JobRun, input: never) => Promise<unknown>

export interface SearchHit {
  id: string
  title: string
  subtitle: string
  path: string
}

export interface SearchProvider {
  kind: string
  title: Record<'zh-CN' | 'en', string>
  can: readonly [verb: string, subject: string]
  /** At most `limit` hits for what was typed; one indexed query. */
  search(ctx: QueryCtx, text: string, limit: number): Promise<SearchHit[]>
}

/**
 * The row of a subject as its permission conditions see it, null when it is not there. Asked for before a
 * record's files and timeline are shown to a role that may read some rows only.
 */
export type RecordReader = (ctx: QueryCtx, id: string) => Promise<Record<string, unknown> | null>

/** What a row behind a figure is called, and the page that shows it. */
export interface MetricRowLabel {
  id: string
  title: string
  path: string | null
}

export interface MetricProvider {
  read(ctx: QueryCtx, window: MetricWindow): Promise<MetricReading>
  /** Words for rows behind the figure, as far as the actor may read them; at most 100 are asked for at once. */
  label?(ctx: QueryCtx, rows: readonly Pick<MetricSource, 'table' | 'id'>[]): Promise<MetricRowLabel[]>
  /** The word of a guard that left rows out, in the reader's language. */
  guardTitle?(guard: string, locale: 'zh-CN' | 'en'): string
}

/** One person's figure: `counted` of `total` records are behind it. Who has no record in the window has no reading. */
export interface PersonReading {
  accountId: string
  value: number
  counted: number
  total: number
}

/** A figure about a tenant's people, for an appraisal by the company itself; an estate's figures never contain it. */
export interface PersonMetric {
  title: Record<'zh-CN' | 'en', string>
  unit: 'count' | 'ratio' | 'score' | 'hours'
  /** Which records count, in words. */
  guard: Record<'zh-CN' | 'en', string>
  readPerPerson(ctx: QueryCtx, window: MetricWindow): Promise<PersonReading[]>
}

export interface CheckProvider {
  /** What there is to ask about in the window, the most telling first; set-based, within `checkBounds`. */
  run(ctx: QueryCtx, window: MetricWindow): Promise<CheckReading>
  /** Words for rows behind a finding, as far as the actor may read them; at most 100 are asked for at once. */
  label?(ctx: QueryCtx, rows: readonly Pick<CheckRow, 'entity' | 'entityId'>[]): Promise<MetricRowLabel[]>
}

/** A query on `{ id }`, asked as the system in the reader's language: what anybody may know of a record. */
export type PublicViewQuery = Operation<InputSchema, typeof publicViewSchema>

/** A page of rows that anybody may know, asked in the same way. */
export type PublicListQuery = Operation<typeof publicListInput, typeof publicListSchema>

/** A JSON file that anybody may have of a record, asked in the same way; `not_found` while there is none. */
export type PublicFileQuery = Operation

export interface ServerPlugin {
  manifest: Manifest
  routes: readonly RouteEntry[]
  subscribers?: readonly Subscriber[]
  /** Handlers of timers by name: an action whose input is `{ key, payload }`. */
  timers?: Record<string, Operation>
  jobs?: Record<string, JobHandler>
  metrics?: Record<string, MetricProvider>
  /** By the manifest's keys. */
  checks?: Record<string, CheckProvider>
  /** Figures by account, by the key a rubric asks for. */
  personMetrics?: Record<string, PersonMetric>
  search?: readonly SearchProvider[]
  records?: Record<string, RecordReader>
  /** What the page behind a short link shows without login, by subject. */
  publicViews?: Record<string, PublicViewQuery>
  /** The list on that page, page by page, for subjects that have one. */
  publicLists?: Record<string, PublicListQuery>
  /** The file behind that page, for subjects that have one. */
  publicFiles?: Record<string, PublicFileQuery>
  /** Lists that may be downloaded as a workbook, made with `defineExport`. */
  exports?: readonly ListExport[]
  /** What may be had as PDF, made with `definePrint`. */
  prints?: readonly Print[]
  /** What it keeps sealed, as `table.column`, which is the field that `ctx.people.seal` is told: a change of key seals it anew. */
  sealed?: readonly string[]
  /** Folder of the plugin's migrations; absent when it has no tables. */
  migrations?: string
  /**
   * Runs in a tenant when a version is first enabled there (default categories and the like), in the same
   * transaction, and soon after a version took an older one's place; leaves alone what is there.
   */
  onEnable?: Operation
}

/** Joins a plugin's parts; throws a sentence when they contradict the manifest. */
export function definePlugin(plugin: ServerPlugin): ServerPlugin {
  const { manifest } = plugin
  const owned = (name: string) => name.startsWith(`${manifest.id}.`)
  const problems = [
    ...permissionProblems(manifest, owned),
    ...eventProblems(plugin, owned),
    ...(plugin.sealed ?? [])
      .filter((field) => !manifest.tables[field.split('.')[0] ?? ''])
      .map((field) => `sealed field ${field} is of no table of the plugin`),
    ...plugin.routes.flatMap((route) => routeProblems(manifest, route)),
    ...checkProblems(plugin),
    ...readProblems(plugin),
  ]
  if (problems.length) throw new Error(`plugin ${manifest.id}@${manifest.version}: ${problems.join('; ')}`)
  return plugin
}

function eventProblems(
  { manifest, subscribers = [] }: ServerPlugin,
  owned: (name: string) => boolean,
): string[] {
  return [
    ...Object.values(manifest.emits)
      .filter(({ name }) => !owned(name))
      .map(({ name }) => `event ${name} is outside the plugin`),
    ...subscribers
      .filter(({ event }) => !owned(event.name) && !manifest.consumes.includes(event.name))
      .map(
        ({ name, event }) => `subscriber ${name} consumes ${event.name}, which the manifest does not declare`,
      ),
  ]
}

function routeProblems(manifest: Manifest, { method, path, operation }: RouteEntry): string[] {
  const { can, name, pluginId } = operation
  return [
    ...(pluginId === manifest.id ? [] : [`${method} ${path} binds ${name} of another plugin`]),
    ...(can === 'member' || manifest.permissions[`${can[1]}.${can[0]}`]
      ? []
      : [`${name} needs the undeclared permission ${can[1]}.${can[0]}`]),
  ]
}

/** What is read without a route of its own is read by queries of the plugin. */
function readProblems(plugin: ServerPlugin): string[] {
  const bySubject = { view: plugin.publicViews, list: plugin.publicLists, file: plugin.publicFiles }
  const read = [
    ...(plugin.exports ?? []).flatMap(({ name, operation, revealed }) => [
      { what: `export ${name}`, operation },
      ...(revealed ? [{ what: `export ${name}`, operation: revealed.operation }] : []),
    ]),
    ...(plugin.prints ?? []).map(({ name, operation }) => ({ what: `print ${name}`, operation })),
    ...Object.entries(bySubject).flatMap(([kind, queries]) =>
      Object.entries(queries ?? {}).map(([subject, operation]) => ({
        what: `public ${kind} of ${subject}`,
        operation,
      })),
    ),
  ]
  return read
    .filter(({ operation }) => operation.kind !== 'query' || operation.pluginId !== plugin.manifest.id)
    .map(({ what, operation }) => `${what} reads ${operation.name}, which is no query of the plugin`)
}

/** A check is named in the manifest and run by the server, under one key. */
function checkProblems({ manifest, checks = {} }: ServerPlugin): string[] {
  const named = manifest.checks ?? {}
  return [
    ...Object.keys(checks).flatMap((key) => (named[key] ? [] : [`check ${key} is not in the manifest`])),
    ...Object.entries(named).flatMap(([key, check]) => [
      ...(checks[key] ? [] : [`nothing runs check ${key}`]),
      ...(check.key === key ? [] : [`check ${key} calls itself ${check.key}`]),
    ]),
  ]
}

function permissionProblems({ permissions }: Manifest, owned: (name: string) => boolean): string[] {
  return Object.entries(permissions).flatMap(([key, { subject, verb }]) => [
    ...(key === `${subject}.${verb}` ? [] : [`permission ${key} does not match its subject and verb`]),
    ...(owned(key) ? [] : [`permission ${key} is outside the plugin`]),
  ])
}
