import { applicationSubject } from '@linli/evaluation-contract'
import { filedAppealsInput, filedAppealsOutput } from '@linli/evaluation-contract/campaign'

import { readApplication } from '../application/application.sql.ts'
import { defineQuery } from '../kit.ts'
import { readFiled } from './filed-appeal.sql.ts'

/** An estate's objections and what became of them; its company reads them too. */
export const listFiledAppeals = defineQuery({
  name: 'evaluation.application.list-appeals',
  can: ['read', applicationSubject],
  input: filedAppealsInput,
  output: filedAppealsOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, { id }) {
    const [rows] = await Promise.all([readFiled(ctx, id), readApplication(ctx, id)])
    return { rows }
  },
})
