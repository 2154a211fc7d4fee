import { AppError, idSchema } from '@linli/contract'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { canReadRecord } from '../records/can-read-record.ts'
import { storedFile } from './stored-file.ts'

/** The files of one record, for whoever may read the record. */
export const listFiles = defineQuery({
  name: 'kernel.file.list',
  can: 'member',
  input: z.object({ subject: z.string().max(80), id: idSchema }),
  output: z.object({ rows: z.array(storedFile.extend({ role: z.string(), attachedAt: z.string() })) }),
  async run(ctx, { subject, id }) {
    if (!(await canReadRecord(ctx.host, ctx, subject, id))) throw new AppError('not_found')
    return { rows: await ctx.files.list(subject, id) }
  },
})
