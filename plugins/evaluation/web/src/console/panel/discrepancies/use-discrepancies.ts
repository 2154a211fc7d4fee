import { panelSubject } from '@linli/evaluation-contract'
import { useList, type AnswerIn } from '@linli/web-kit'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'
import { askedOf } from './discrepancy-query.rules.ts'

export type Discrepancy = AnswerIn<paths, '/campaigns/{id}/discrepancies', 'get'>['rows'][number]

/** A campaign's discrepancies; opened with those that wait, `assessment` in the address narrows them to one estate. */
export const useDiscrepancies = (campaignId: () => string) =>
  useList<Discrepancy>({
    key: 'evaluation.discrepancies',
    subject: panelSubject,
    defaults: { state: 'open' },
    fetchPage: (query, signal) =>
      evaluationApi.get(`/campaigns/${campaignId()}/discrepancies`, { query: askedOf(query), signal }),
  })
