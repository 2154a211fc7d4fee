import { publicationSubject } from '@linli/evaluation-contract'
import { entryInput, revokedShare } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { getPublication } from './publication.sql.ts'
import { publicLinkOf } from './share-publication.ts'

/** Ends the address under which everybody reads the ranking; sharing again makes another. */
export const revokeShare = defineAction({
  name: 'evaluation.publication.revoke-share',
  can: ['publish', publicationSubject],
  input: entryInput,
  output: revokedShare,
  async run(ctx, { id }) {
    const { seq, kind } = await getPublication(ctx, id)
    const wasShared = (await ctx.links.find(publicLinkOf(id))) !== null
    await ctx.links.revoke(publicationSubject, id)
    ctx.audit({
      subject: publicationSubject,
      id,
      before: { isShared: wasShared },
      after: { isShared: false, seq, kind },
    })
    return { isShared: false as const }
  },
})
