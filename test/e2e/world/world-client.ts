import { worldAddress } from './start-world.ts'
import type { World } from './world.ts'

/** The world as a test sees it: the same functions, run where the kernel is. */
export type WorldClient = Omit<World, 'close'>

export function worldClient(): WorldClient {
  const { world, token } = worldAddress()
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const response = await fetch(world, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, input: input ?? null }),
    })
    const { value, error } = (await response.json()) as { value?: unknown; error?: string }
    if (!response.ok) throw new Error(`${name}: ${error}`)
    return value
  }
  return new Proxy({} as WorldClient, { get: (_, name) => (input: unknown) => call(String(name), input) })
}
