import { createHmac, randomBytes } from 'node:crypto'

import { newId } from '@linli/contract'
import { authSecret, type Kernel } from '@linli/kernel/boot'

export interface App {
  request(path: string, init: RequestInit): Response | Promise<Response>
}

/** Somebody at a device: every step of the demo goes through the same routes as in real life. */
export interface Session {
  accountId: string
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: object): Promise<T>
  upload<T>(path: string, file: File): Promise<T>
}

async function answerOf<T>(method: string, path: string, answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${method} ${path} ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Opens a session for an account; `closeSessions` ends them all. */
export async function openSession(kernel: Kernel, app: App, accountId: string): Promise<Session> {
  const token = randomBytes(24).toString('base64url')
  await kernel.database.pool.query(
    "insert into auth.sessions (id, user_id, token, expires_at, user_agent) values ($1, $2, $3, now() + interval '1 hour', 'linli-demo')",
    [newId(), accountId, token],
  )
  const signature = createHmac('sha256', authSecret(kernel.config)).update(token).digest('base64')
  const cookie = `linli.session_token=${encodeURIComponent(`${token}.${signature}`)}`
  const send = async <T>(
    method: string,
    path: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ) =>
    answerOf<T>(
      method,
      path,
      await app.request(path, {
        method,
        headers: { cookie, ...(method === 'GET' ? {} : { 'idempotency-key': newId() }), ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    )
  return {
    accountId,
    get: (path) => send('GET', path),
    post: (path, body = {}) =>
      send('POST', path, JSON.stringify(body), { 'content-type': 'application/json' }),
    upload: (path, file) => {
      const form = new FormData()
      form.set('file', file)
      return send('POST', path, form)
    },
  }
}

export const closeSessions = (kernel: Kernel) =>
  kernel.database.pool.query("delete from auth.sessions where user_agent = 'linli-demo'")
