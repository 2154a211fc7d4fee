import { AppError } from '@linli/contract'
import type { z } from 'zod'

import { readHandle, toTx } from '../db/handle.ts'
import { inTransaction, type QueryClient } from '../db/pool.ts'
import type { Scope } from '../db/scope.ts'
import { translateDatabaseError } from '../db/database-error.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { changesOf } from '../realtime/changes-of.rules.ts'
import { hashBody } from './body-hash.ts'
import type { Caller } from './caller.ts'
import type { ActionCtx, AuditEntry, QueryCtx } from './context.ts'
import type { Operation } from './define-action.ts'
import { issuesOf } from './input-issues.ts'
import { findStoredAnswer, receiptStatement, type PendingEvent } from './receipt.ts'
import { withCapabilities } from './with-capabilities.ts'

export interface RunOptions {
  idempotencyKey?: string
  /** Runs inside the transaction before the effect; a refusal there leaves no effect (event de-duplication). */
  claim?: (client: QueryClient) => Promise<boolean>
  /** An attempt that takes longer loses its connection, and with it whatever it did; none when absent. */
  limitMs?: number
}

type Output<O extends Operation> = z.output<O['output']>

/**
 * The only way in for HTTP, jobs, timers, subscribers and imports: parses, authorises, opens one scope,
 * runs, writes audit, events and the idempotency record, commits, and parses the output as a whitelist.
 */
export async function runOperation<O extends Operation>(
  kernel: Kernel,
  caller: Caller,
  operation: O,
  rawInput: unknown,
  options: RunOptions = {},
): Promise<Output<O>> {
  authorise(caller, operation)
  const parsed = operation.input.safeParse(rawInput)
  if (!parsed.success) throw new AppError('bad_input', { issues: issuesOf(parsed.error) })
  const input = parsed.data
  try {
    if (operation.kind === 'query') return await runQuery(kernel, caller, operation, input)
    return await runAction(kernel, caller, operation, input, options)
  } catch (error) {
    throw translateDatabaseError(error)
  }
}

function authorise(caller: Caller, operation: Operation) {
  if (caller.viewAs && operation.kind === 'action')
    throw new AppError('forbidden', { reason: 'view_as_only_reads' })
  if (operation.pluginId !== 'kernel' && !caller.plugins[operation.pluginId])
    throw new AppError('plugin_disabled')
  if (operation.can === 'member') return
  const [verb, subject] = operation.can
  if (!caller.ability.can(verb, subject)) throw new AppError('forbidden', { params: { verb, subject } })
}

function scopeOf(caller: Caller, operation: Operation): Scope & { kind: QueryCtx['scope'] } {
  const { tenant, actor } = caller
  const wanted =
    tenant.kind === 'group' || tenant.kind === 'branch'
      ? 'group'
      : tenant.kind === 'association'
        ? 'oversight'
        : 'tenant'
  const kind = operation.scopes.includes(wanted) ? wanted : 'tenant'
  if (!operation.scopes.includes(kind))
    throw new AppError('not_found', { reason: 'not_in_this_kind_of_tenant' })
  switch (kind) {
    case 'group':
      return { kind, tenantId: tenant.id, tenantIds: caller.estateIds, accountId: actor.accountId }
    case 'oversight':
      return { kind, tenantId: tenant.id, accountId: actor.accountId }
    case 'tenant':
      return { kind, tenantId: tenant.id, lineage: tenant.lineage, accountId: actor.accountId }
  }
}

function baseCtx(
  kernel: Kernel,
  caller: Caller,
  scope: Scope & { kind: QueryCtx['scope'] },
  tx: QueryCtx['tx'],
): QueryCtx {
  return {
    tenant: caller.tenant,
    actor: caller.actor,
    ability: caller.ability,
    scope: scope.kind,
    tenantIds: scope.kind === 'group' ? scope.tenantIds : [caller.tenant.id],
    tx,
    now: kernel.clock(),
    requestId: caller.requestId,
  }
}

const refuseInQuery = () => {
  throw new AppError('internal', { reason: 'a query does not write' })
}

async function runQuery<O extends Operation>(
  kernel: Kernel,
  caller: Caller,
  operation: O,
  input: Record<string, unknown>,
): Promise<Output<O>> {
  const scope = scopeOf(caller, operation)
  const base = baseCtx(kernel, caller, scope, readHandle(kernel.database, scope))
  const ctx = withCapabilities(kernel, caller, operation, {
    ...base,
    emit: refuseInQuery,
    audit: refuseInQuery,
  })
  return parseOutput(operation, await operation.run(ctx, input))
}

/** The effect stands already: by an earlier request with this key, or by another worker. */
class AlreadyAnswered extends Error {
  override name = 'AlreadyAnswered'
}

async function runAction<O extends Operation>(
  kernel: Kernel,
  caller: Caller,
  operation: O,
  input: Record<string, unknown>,
  options: RunOptions,
): Promise<Output<O>> {
  const scope = scopeOf(caller, operation)
  const key = caller.actor.accountId ? options.idempotencyKey : undefined
  const bodyHash = key ? hashBody(operation.name, input) : ''
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptAction(kernel, caller, operation, input, {
        scope,
        key,
        bodyHash,
        claim: options.claim,
        limitMs: options.limitMs,
      })
    } catch (error) {
      if (isRetryable(error) && attempt < 4) {
        // A timer and a person may meet on one record from two sides; apart in time, both get through.
        await new Promise((resolve) => setTimeout(resolve, 20 * attempt + Math.random() * 60))
        continue
      }
      const mayStand =
        error instanceof AlreadyAnswered || error instanceof AppError || isConstraintError(error)
      const stored =
        key && mayStand ? await replay<O>(kernel, scope, caller.actor.accountId!, key, bodyHash) : null
      if (stored) return stored.answer
      throw error
    }
  }
}

interface Attempt {
  scope: Scope & { kind: QueryCtx['scope'] }
  key: string | undefined
  bodyHash: string
  claim?: RunOptions['claim']
  limitMs?: number
}

async function attemptAction<O extends Operation>(
  kernel: Kernel,
  caller: Caller,
  operation: O,
  input: Record<string, unknown>,
  attempt: Attempt,
): Promise<Output<O>> {
  const { scope, key, bodyHash, claim, limitMs } = attempt
  const audit: AuditEntry[] = []
  const events: PendingEvent[] = []
  const work = async (client: QueryClient) => {
    if (claim && !(await claim(client))) throw new AlreadyAnswered()
    const ctx = withCapabilities(kernel, caller, operation, {
      ...baseCtx(kernel, caller, scope, toTx(client)),
      emit: (event, eventKey, payload) =>
        void events.push({ name: event.name, key: eventKey, payload: event.schema.parse(payload) }),
      audit: (entry) => void audit.push(entry),
    })
    const result = parseOutput(operation, await operation.run(ctx, input))
    if (audit.length === 0) throw new Error(`${operation.name} wrote without an audit entry`)
    return result
  }
  const receiptOf = (answer: Output<O>) =>
    receiptStatement({
      action: operation.name,
      actor: caller.actor,
      requestId: caller.requestId,
      audit,
      events,
      idempotency: key && !operation.answerIsSecret ? { key, bodyHash, answer } : undefined,
    })
  const output = await inTransaction(kernel.database, scope, work, { lastStatement: receiptOf, limitMs })
  if (events.length) kernel.wakeRelay()
  for (const data of changesOf(audit))
    kernel.live.publish({ tenantId: caller.tenant.id, event: 'changed', data })
  return output
}

async function replay<O extends Operation>(
  kernel: Kernel,
  scope: Scope,
  accountId: string,
  key: string,
  bodyHash: string,
): Promise<{ answer: Output<O> } | null> {
  const stored = await inTransaction(kernel.database, scope, (client) =>
    findStoredAnswer(client, accountId, key),
  )
  if (!stored) return null
  if (stored.bodyHash !== bodyHash) throw new AppError('idempotency_mismatch')
  return { answer: stored.answer as Output<O> }
}

function parseOutput<O extends Operation>(operation: O, value: unknown): Output<O> {
  const parsed = operation.output.safeParse(value)
  if (!parsed.success)
    throw new Error(`${operation.name} answered outside its schema: ${parsed.error.message}`)
  return parsed.data as Output<O>
}

const codeOf = (error: unknown) =>
  (error as { code?: string; cause?: { code?: string } }).cause?.code ??
  (error as { code?: string }).code ??
  ''
const isRetryable = (error: unknown) => ['40001', '40P01'].includes(codeOf(error))
const isConstraintError = (error: unknown) => codeOf(error).startsWith('23')

/**
 * Runs another plugin's operation inside the transaction of `ctx`, with that plugin's own capabilities
 * (a plugin's first steps when it is enabled). Its audit entries and events join the outer action's.
 */
export async function runInside<O extends Operation>(
  kernel: Kernel,
  caller: Caller,
  ctx: ActionCtx,
  operation: O,
  rawInput: unknown,
): Promise<Output<O>> {
  const input = operation.input.parse(rawInput)
  const { tenant, actor, ability, scope, tenantIds, tx, now, requestId, emit, audit } = ctx
  return parseOutput(
    operation,
    await operation.run(
      withCapabilities(kernel, caller, operation, {
        tenant,
        actor,
        ability,
        scope,
        tenantIds,
        tx,
        now,
        requestId,
        emit,
        audit,
      }),
      input,
    ),
  )
}
