import { AppError, idSchema } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { runOperation } from '../action/run-operation.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { readTicket } from './file-ticket.ts'
import { serveFile } from './serve-file.ts'

/** Where the bytes of a shared file lie, asked anew for every request: a share may have ended since the ticket was given. */
const findShared = defineQuery({
  name: 'kernel.file.find-shared',
  can: 'member',
  input: z.object({
    ownerId: idSchema,
    fileId: idSchema,
    pluginId: z.string(),
    subject: z.string(),
    subjectId: idSchema,
  }),
  output: z.object({
    name: z.string(),
    type: z.string(),
    size: z.int(),
    checksum: z.string(),
    storageKey: z.string(),
    thumbs: z.array(z.int()),
  }),
  async run(ctx, { ownerId, fileId, pluginId, subject, subjectId }) {
    const { rows } = await ctx.tx.execute<{
      name: string
      type: string
      size: number
      checksum: string
      storage_key: string
      thumbs: number[]
    }>(
      sql`select * from kernel.shared_file(${ownerId}::uuid, ${fileId}::uuid, ${pluginId}, ${subject}, ${subjectId}::uuid)`,
    )
    const [row] = rows
    if (!row) throw new AppError('not_found')
    const { storage_key: storageKey, ...file } = row
    return { ...file, storageKey }
  },
})

/** A file of another tenant, for whoever holds a ticket. No browser keeps it: the right to see it ends. */
export async function serveShared(
  kernel: Kernel,
  c: AppContext,
  thumbWidth: number | null,
): Promise<Response> {
  const caller = c.get('caller')
  const ticket = readTicket(kernel.config, c.req.query('ticket') ?? '', {
    fileId: c.req.param('id') ?? '',
    tenantId: caller.tenant.id,
    accountId: caller.actor.accountId,
    now: kernel.clock(),
  })
  if (!ticket || !caller.plugins[ticket.pluginId]) throw new AppError('not_found')
  const file = await runOperation(kernel, caller, findShared, ticket)
  return serveFile(kernel, c, { file, thumbWidth, cacheControl: 'private, no-store' })
}
