import type { TestMember } from '@linli/kernel/testing'

export interface Answer {
  status: number
  body: Record<string, unknown>
  headers: Headers
  /** How often it was sent. */
  tries: number
}

/** One request as a browser sends it. */
export async function send(
  url: string,
  member: TestMember,
  path: string,
  { method = 'POST', body, key }: { method?: string; body?: unknown; key?: string } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/api/t/${member.tenantId}${path}`, {
    method,
    headers: {
      cookie: member.cookie,
      ...(key ? { 'idempotency-key': key } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(text) as Record<string, unknown>,
    tries: 1,
  }
}

/** Sends a write with one key until it is answered for good, as the phone's outbox does. */
export async function insist(
  url: () => string,
  member: TestMember,
  path: string,
  write: { body: unknown; key: string },
  onRefused: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await send(url(), member, path, write).catch(() => null)
    if (answer && answer.status < 500) return { ...answer, tries }
    if (answer) onRefused(answer)
    if (tries > 3_000) throw new Error(`${path} is never answered: ${JSON.stringify(answer?.body)}`)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}
