import { manifest } from '@linli/evaluation-contract'
import type { Operation } from '@linli/kernel/demo'

import type { Demo, DemoTenant, Member } from '../demo.ts'

/** Any operation of the plugin by its name, `claim.enter`; answers what it answers. */
export type Act = <Answer>(
  who: Member | DemoTenant,
  name: string,
  input: Record<string, unknown>,
  time: Date,
) => Promise<Answer>

/** The plugin's own operations by their names, those behind its routes and those that its events and timers run. */
export function evaluationActions(demo: Demo): Act {
  const plugin = demo.kernel.plugins.newest(manifest.id)
  if (!plugin) throw new Error(`the demo needs the plugin ${manifest.id}`)
  const operations = new Map<string, Operation>(
    [
      ...plugin.routes.map(({ operation }) => operation),
      ...(plugin.subscribers ?? []).map(({ action }) => action),
      ...Object.values(plugin.timers ?? {}),
    ].map((operation) => [operation.name, operation]),
  )
  return async <Answer>(
    who: Member | DemoTenant,
    name: string,
    input: Record<string, unknown>,
    time: Date,
  ) => {
    const operation = operations.get(`${manifest.id}.${name}`)
    if (!operation) throw new Error(`the plugin has no ${name}`)
    return (await demo.run(who, operation, input, time)) as Answer
  }
}
