import { subject as asSubject } from '@casl/ability'

import type { Caller } from '../action/caller.ts'
import type { QueryCtx } from '../action/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { RecordReader, ServerPlugin } from '../plugins/server-plugin.ts'

/** The kernel and the plugins enabled for the caller, each in the version that runs here. */
export function runningPlugins(kernel: Kernel, caller: Pick<Caller, 'plugins'>): ServerPlugin[] {
  return [
    kernel.plugins.kernel,
    ...Object.entries(caller.plugins).flatMap(([id, { version }]) => kernel.plugins.find(id, version) ?? []),
  ]
}

const readerOf = (plugins: readonly ServerPlugin[], subject: string): RecordReader | undefined =>
  plugins.find((plugin) => plugin.records?.[subject])?.records?.[subject]

/**
 * Whether the actor may read one record. A role with a condition (its own orders only) needs the row, which
 * the plugin's record reader gives; without a reader such a role is refused.
 */
export async function canReadRecord(
  host: { kernel: Kernel; caller: Caller },
  ctx: QueryCtx,
  subject: string,
  id: string,
): Promise<boolean> {
  const rules = ctx.ability.rulesFor('read', subject)
  if (rules.length === 0) return false
  const isPlain =
    rules.some((rule) => !rule.conditions && !rule.inverted) && !rules.some((rule) => rule.inverted)
  if (isPlain) return true
  const read = readerOf(runningPlugins(host.kernel, host.caller), subject)
  const row = read ? await read(ctx, id) : null
  return row !== null && ctx.ability.can('read', asSubject(subject, { ...row }) as never)
}
