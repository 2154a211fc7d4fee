import { evaluation } from '@linli/evaluation-server'

const known = [
  ...evaluation.routes.map(({ operation }) => operation),
  ...(evaluation.subscribers ?? []).map(({ action }) => action),
  ...Object.values(evaluation.timers ?? {}),
]

/** What the plugin does under a name, be it asked for through HTTP, by an event or by an alarm. */
export function operationNamed(name: string): (typeof known)[number] {
  const operation = known.find((each) => each.name === name)
  if (!operation) throw new Error(`no operation ${name}`)
  return operation
}
