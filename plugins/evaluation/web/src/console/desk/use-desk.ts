import { deskSubject } from '@linli/evaluation-contract'
import { assignmentStates, type DeskRow } from '@linli/evaluation-contract/campaign'
import { allPages, useList } from '@linli/web-kit'
import { useRouter } from 'vue-router'

import { evaluationApi } from '../evaluation-api.ts'
import { findPlaces, sortPlaces } from './places.rules.ts'
import { useDeskWays } from './use-desk-ways.ts'

/** All places of the scorer at once, since what waits for a word stands first whenever it was drawn. */
export function useDesk() {
  const router = useRouter()
  const ways = useDeskWays()
  return {
    ...useList<DeskRow>({
      key: 'evaluation.desk',
      subject: deskSubject,
      fetchPage: async ({ q, state: asked }, signal) => {
        // Anybody may have typed the address.
        const state = assignmentStates.find((each) => each === asked)
        const read = (page: object) => evaluationApi.get('/desk', { query: { ...page, state }, signal })
        return { rows: sortPlaces(findPlaces(await allPages(read), q)) }
      },
    }),
    /** A place is a page of its own. */
    open: (id: string | null) => (id === null ? undefined : void router.push(ways.place(id))),
  }
}
