import type { ServerResponse } from 'node:http'

import { AppError } from '@linli/contract'

import { callerOf, findSession, type Caller } from '../action/caller.ts'
import type { Extension } from '../http/app.ts'
import { addMessages } from '../http/messages.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { narrowedCaller } from '../members/view-as-caller.ts'
import type { LiveMessage } from './live.ts'

addMessages({
  'zh-CN': { 'reason.too_many_streams': '您打开的页面太多了，请关掉几个再刷新' },
  en: { 'reason.too_many_streams': 'You have too many pages open. Please close some and reload.' },
})

export interface StreamLimits {
  /** A comment line keeps proxies from closing a quiet stream. */
  heartbeatMs: number
  /** How long a revoked session may go on listening. */
  recheckMs: number
  /** Open streams of one account in this process. */
  perAccount: number
  /** Bytes a client may lag behind before it is let go. */
  maxLagBytes: number
}

const usualLimits: StreamLimits = {
  heartbeatMs: 15_000,
  recheckMs: 30_000,
  perAccount: 12,
  maxLagBytes: 256 * 1024,
}

/** `GET /api/t/{tenant}/stream`: what happens in the tenant, for this account, as server-sent events. */
export const streamHttp = (limits: Partial<StreamLimits> = {}): Extension => {
  const { perAccount, ...rest } = { ...usualLimits, ...limits }
  return (kernel, app) => {
    const open = new Map<string, number>()
    app.get('/api/t/:tenant/stream', (c) => {
      const accountId = c.get('caller').actor.accountId!
      const count = open.get(accountId) ?? 0
      if (count >= perAccount)
        throw new AppError('rate_limited', { reason: 'too_many_streams', retryAfterSeconds: 30 })
      open.set(accountId, count + 1)
      const body = openStream(kernel, c, rest, () => {
        const left = (open.get(accountId) ?? 1) - 1
        if (left > 0) open.set(accountId, left)
        else open.delete(accountId)
      })
      return c.body(body, 200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      })
    })
  }
}

/** The connection below, where the app is served by Node. */
const socketOf = (c: AppContext): ServerResponse | undefined =>
  (c.env as { outgoing?: ServerResponse } | undefined)?.outgoing

const encoder = new TextEncoder()
const eventText = ({ event, data }: LiveMessage) =>
  encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

/** Which records changed is told only to who may read that kind of record. */
const mayHear = (caller: Caller, message: LiveMessage) =>
  message.event !== 'changed' || caller.ability.can('read', String(message.data.subject))

function closeQuietly(controller: ReadableStreamDefaultController<Uint8Array>) {
  try {
    controller.close()
  } catch {
    // The client went first.
  }
}

function openStream(
  kernel: Kernel,
  c: AppContext,
  limits: Omit<StreamLimits, 'perAccount'>,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  let caller = c.get('caller')
  const accountId = caller.actor.accountId!
  const tenantId = caller.tenant.id
  const token = c.get('sessionToken')
  let end: () => void = () => undefined
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isOpen = true
        const send = (chunk: Uint8Array) => {
          if (!isOpen) return
          controller.enqueue(chunk)
          // The socket is full and the client does not read: cut off, it reconnects when it can.
          if ((controller.desiredSize ?? 0) <= 0) {
            end()
            socketOf(c)?.destroy()
          }
        }
        const recheck = async () => {
          const session = await findSession(kernel, token, tenantId)
          if (session?.account.id !== accountId) return end()
          caller = narrowedCaller(kernel, c, session, callerOf(kernel, session, caller.requestId))
        }
        const timers = [
          setInterval(() => send(encoder.encode(': here\n\n')), limits.heartbeatMs),
          // While the database is away the stream stays; the next check decides. A lost membership throws not_found.
          setInterval(
            () => void recheck().catch((error: unknown) => error instanceof AppError && end()),
            limits.recheckMs,
          ),
        ]
        const unsubscribe = kernel.live.subscribe(
          tenantId,
          accountId,
          (message) => mayHear(caller, message) && send(eventText(message)),
          () => end(),
        )
        end = () => {
          if (!isOpen) return
          isOpen = false
          timers.forEach(clearInterval)
          unsubscribe()
          onEnd()
          closeQuietly(controller)
        }
        send(encoder.encode('retry: 3000\n\n'))
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: limits.maxLagBytes }),
  )
}
