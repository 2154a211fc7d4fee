import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { openVisitStates, packageHash, sitePackageOutput, visitInput } from '@linli/evaluation-contract/site'

import { openDossier } from '../desk/dossier.sql.ts'
import { defineQuery } from '../kit.ts'
import { makePackage } from './make-package.ts'
import { assertPackageDay } from './validity.ts'
import { assertInspector } from './visit.sql.ts'

const openStates: readonly string[] = openVisitStates

/** What an inspector puts on the phone before leaving, a reading that the estate is told of; there as long as the visit is open and its days are not over. */
export const getPackage = defineQuery({
  name: 'evaluation.site.get-package',
  can: ['inspect', siteSubject],
  input: visitInput,
  output: sitePackageOutput,
  async run(ctx, { id }) {
    await assertInspector(ctx, id)
    const { content, state } = await makePackage(ctx, id, (assessmentId) => openDossier(ctx, assessmentId))
    if (!openStates.includes(state)) throw new AppError('illegal_move', { reason: `site_visit_is_${state}` })
    assertPackageDay(ctx, content.day)
    return { content, hash: packageHash(content) }
  },
})
