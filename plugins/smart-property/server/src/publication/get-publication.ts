import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import { getPublicationInput, publicationRow, publicationSubject } from '@linli/smart-property-contract'
import { eq } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { publicationColumns } from './publication-row.ts'
import { publications } from './publication.schema.ts'

/** One publication; a withdrawn one is there for who publishes alone. */
export const getPublication = defineQuery({
  name: 'smart-property.publication.get',
  can: ['read', publicationSubject],
  input: getPublicationInput,
  output: publicationRow,
  async run(ctx, { id }) {
    const [row] = await ctx.tx
      .select(publicationColumns)
      .from(publications)
      .where(eq(publications.id, id))
      .limit(1)
    const isStanding = row?.withdrawnAt === null
    if (!row || !canRow(ctx.ability, 'read', publicationSubject, { isStanding }))
      throw new AppError('not_found')
    return row
  },
})
