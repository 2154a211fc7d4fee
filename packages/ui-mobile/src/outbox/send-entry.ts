import { http, i18n, ProblemError, type ProblemBody } from '@linli/web-kit'

import type { KeptFile, OutboxEntry } from './outbox-entry.ts'

const words = (key: string) => i18n.global.t(`kit.problem.${key}`)

const bare = (status: number, code: ProblemBody['code'], title: string, detail: string): ProblemBody => ({
  type: 'about:blank',
  title: words(title),
  detail: words(detail),
  status,
  code,
  requestId: '',
})

const unreachable = () => new ProblemError(bare(0, 'offline', 'offline', 'offlineHint'))

/** A network that swallows a request must not hold up everything behind it. */
const postPatienceMs = 30_000
const uploadPatienceMs = 120_000

export async function postEntry(entry: OutboxEntry, body: Record<string, unknown>): Promise<unknown> {
  const signal = AbortSignal.timeout(postPatienceMs)
  try {
    return await http.post(`/api/t/${entry.tenantId}${entry.path}`, body, {
      headers: { 'idempotency-key': entry.key },
      signal,
    })
  } catch (error) {
    throw signal.aborted ? unreachable() : error
  }
}

function problemIn(request: XMLHttpRequest): ProblemError {
  try {
    const body = JSON.parse(request.responseText) as ProblemBody
    if (body.code && body.title) return new ProblemError(body)
  } catch {
    // A proxy's bare page: the sentence below says as much as is known.
  }
  return new ProblemError(
    bare(
      request.status,
      request.status === 413 ? 'payload_too_large' : 'unavailable',
      'unknown',
      'unknownHint',
    ),
  )
}

/** Uploads a file; `fetch` cannot tell how far it is, so this is the older way. `progress` is 0 to 1. */
export function uploadFile(
  tenantId: string,
  file: KeptFile,
  progress: (share: number) => void,
): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([file.bytes], { type: file.type }), file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/t/${tenantId}/files`)
    request.setRequestHeader('idempotency-key', file.id)
    request.setRequestHeader('accept', 'application/json, application/problem+json')
    request.setRequestHeader('accept-language', i18n.global.locale.value)
    request.upload.addEventListener(
      'progress',
      (event) => event.lengthComputable && progress(event.loaded / event.total),
    )
    request.addEventListener('load', () => {
      if (request.status < 200 || request.status > 299) return reject(problemIn(request))
      resolve((JSON.parse(request.responseText) as { id: string }).id)
    })
    for (const failure of ['error', 'timeout', 'abort'])
      request.addEventListener(failure, () => reject(unreachable()))
    request.timeout = uploadPatienceMs
    request.send(form)
  })
}
