import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Where the running world is; handed to the workers through their environment. */
export interface WorldAddress {
  /** The server under test. */
  url: string
  /** Mints tenants and accounts. */
  world: string
  token: string
}

const environmentKey = 'LINLI_E2E_WORLD'

export function worldAddress(): WorldAddress {
  const given = process.env[environmentKey]
  if (!given) throw new Error('the world is not running: start the journeys through their Playwright config')
  return JSON.parse(given) as WorldAddress
}

/** One real server for the whole run. It ends with this process, however that ends; a given one is taken as it is. */
export default async function startWorld(): Promise<() => Promise<void>> {
  if (process.env[environmentKey]) return async () => {}
  const child = fork(join(import.meta.dirname, 'serve.ts'), { stdio: 'inherit', detached: true })
  const exited = once(child, 'exit')
  const ready = await Promise.race([once(child, 'message'), exited.then(() => null)])
  if (!ready) throw new Error('the server under test did not start')
  process.env[environmentKey] = JSON.stringify(ready[0])
  return async () => {
    child.disconnect()
    await exited
  }
}
