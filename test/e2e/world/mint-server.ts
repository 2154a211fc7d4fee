import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { World } from './world.ts'

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}

/** Lets the test workers call the world: they then need no kernel of their own. */
export async function servingMints(world: World) {
  const token = randomBytes(24).toString('base64url')
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null))
    if (request.headers.authorization !== `Bearer ${token}`) return answer(403, { error: 'no' })
    void readJson(request)
      .then(async (body): Promise<unknown> => {
        const { name, input } = body as { name: keyof World; input: never }
        return world[name](input)
      })
      .then(
        (value) => answer(200, { value }),
        (error: unknown) => answer(500, { error: error instanceof Error ? error.stack : String(error) }),
      )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
