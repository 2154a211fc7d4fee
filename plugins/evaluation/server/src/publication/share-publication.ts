import { publicationSubject } from '@linli/evaluation-contract'
import { entryInput, sharedPublication } from '@linli/evaluation-contract/campaign'

import { defineAction } from '../kit.ts'
import { getPublication } from './publication.sql.ts'

/** Where a shared publication is read without an account. */
export const publicLinkOf = (id: string) => ({ subject: publicationSubject, id, publicPath: '/m/link' })

/** Makes the address under which everybody reads the ranking; the living one is given again. */
export const sharePublication = defineAction({
  name: 'evaluation.publication.share',
  can: ['publish', publicationSubject],
  input: entryInput,
  output: sharedPublication,
  async run(ctx, { id }) {
    const { seq, kind } = await getPublication(ctx, id)
    const link = publicLinkOf(id)
    const wasShared = (await ctx.links.find(link)) !== null
    const made = await ctx.links.create(link)
    ctx.audit({
      subject: publicationSubject,
      id,
      before: { isShared: wasShared },
      after: { isShared: true, seq, kind },
    })
    return made
  },
})
