import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TracedSpan {
  service: string
  name: string
  traceId: string
  attributes: Record<string, unknown>
}

interface Attribute {
  key: string
  value: Record<string, unknown>
}
interface Batch {
  resourceSpans: {
    resource: { attributes: Attribute[] }
    scopeSpans: { spans: { name: string; traceId: string; attributes: Attribute[] }[] }[]
  }[]
}

const plain = (attributes: Attribute[] = []) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

const spansOf = ({ resourceSpans }: Batch): TracedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans
      .flatMap(({ spans }) => spans)
      .map(({ name, traceId, attributes }) => ({
        service: String(plain(resource.attributes)['service.name']),
        name,
        traceId,
        attributes: plain(attributes),
      })),
  )

/** A collector of traces that keeps what it is sent (OTLP over HTTP, JSON). */
export async function openOtlpReceiver() {
  const spans: TracedSpan[] = []
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    bodies.push(body)
    if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(body) as Batch))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    /** All that was sent, as text: to look for what must not be in it. */
    text: () => bodies.join('\n'),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
