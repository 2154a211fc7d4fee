import { AppError } from '@linli/contract'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { runningPlugins } from '../records/can-read-record.ts'
import { isCode } from './link-code.rules.ts'

interface LinkRow {
  tenantId: string
  pluginId: string
  subject: string
  subjectId: string
  publicPath: string
  tenantName: string
  tenantShortName: string
  accent: string | null
}

const unknown = () => new AppError('not_found', { reason: 'link_dead' })

/** Where a living code leads. An unknown, expired or revoked one, and one of a closed tenant, are the same. */
export async function findLink(kernel: Kernel, code: string): Promise<LinkRow> {
  if (!isCode(code)) throw unknown()
  const { rows } = await kernel.database.pool.query({
    name: '__resolve_link',
    text: 'select kernel.resolve_link($1) as found',
    values: [code],
  })
  const { found } = rows[0] as { found: LinkRow | null }
  if (!found) throw unknown()
  return found
}

/** What may be shown without login: the estate's name, and the plugin's own public view of the record. */
export async function openLink(kernel: Kernel, code: string, requestId: string) {
  const link = await findLink(kernel, code)
  const caller = await systemCaller(kernel, link.tenantId, requestId)
  const plugin = runningPlugins(kernel, caller).find(({ manifest }) => manifest.id === link.pluginId)
  if (!plugin) throw unknown()
  const view = plugin.publicViews?.[link.subject]
  const { tenantId, subject, publicPath, tenantName, tenantShortName, accent } = link
  return {
    tenant: { id: tenantId, name: tenantName, shortName: tenantShortName, accent },
    subject,
    path: publicPath,
    view: view ? ((await runOperation(kernel, caller, view, { id: link.subjectId })) as object) : null,
  }
}
