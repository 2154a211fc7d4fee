import { AppError, publicViewSchema, type PublicList } from '@linli/contract'
import { z } from 'zod'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import type { Locale } from '../http/messages.ts'
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

/** What stands behind a short link. */
export const openedLink = z.object({
  tenant: z.object({ id: z.guid(), name: z.string(), shortName: z.string(), accent: z.string().nullable() }),
  subject: z.string(),
  path: z.string(),
  view: publicViewSchema.nullable(),
  /** Whether a list stands there too. */
  hasList: z.boolean(),
})

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

interface Asked {
  requestId: string
  locale: Locale
}

/** The link with its plugin, and the tenant's system in the reader's language to ask it. */
async function askPlugin(kernel: Kernel, code: string, { requestId, locale }: Asked) {
  const link = await findLink(kernel, code)
  const system = await systemCaller(kernel, link.tenantId, requestId)
  const caller = { ...system, actor: { ...system.actor, locale } }
  const plugin = runningPlugins(kernel, caller).find(({ manifest }) => manifest.id === link.pluginId)
  if (!plugin) throw unknown()
  return { link, caller, plugin }
}

/** What may be shown without login, in the reader's language: the estate's name, and the plugin's public view. */
export async function openLink(
  kernel: Kernel,
  code: string,
  asked: Asked,
): Promise<z.output<typeof openedLink>> {
  const { link, caller, plugin } = await askPlugin(kernel, code, asked)
  const view = plugin.publicViews?.[link.subject]
  const { tenantId, subject, publicPath, tenantName, tenantShortName, accent } = link
  return {
    tenant: { id: tenantId, name: tenantName, shortName: tenantShortName, accent },
    subject,
    path: publicPath,
    view: view ? await runOperation(kernel, caller, view, { id: link.subjectId }) : null,
    hasList: plugin.publicLists?.[link.subject] !== undefined,
  }
}

/** One page of the list behind a link; a link without one is a dead link to whoever asks for rows. */
export async function listLink(
  kernel: Kernel,
  code: string,
  { page, ...asked }: Asked & { page: Record<string, string> },
): Promise<PublicList> {
  const { link, caller, plugin } = await askPlugin(kernel, code, asked)
  const list = plugin.publicLists?.[link.subject]
  if (!list) throw unknown()
  return runOperation(kernel, caller, list, { ...page, id: link.subjectId })
}

/** The file behind a link; a link without one, or one whose file is not there yet, is a dead link to whoever asks for it. */
export async function openLinkFile(kernel: Kernel, code: string, asked: Asked): Promise<unknown> {
  const { link, caller, plugin } = await askPlugin(kernel, code, asked)
  const file = plugin.publicFiles?.[link.subject]
  if (!file) throw unknown()
  return runOperation(kernel, caller, file, { id: link.subjectId })
}
