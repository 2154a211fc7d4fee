import { scoreSubject, type StandingRow } from '@linli/evaluation-contract'
import { latestOf, useList, type AnswerIn, type List } from '@linli/web-kit'
import { shallowRef, watch } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { evaluationApi } from '../evaluation-api.ts'
import { keepYear } from '../facts/keep-year.ts'
import { yearIn } from '../score/score-view.rules.ts'
import { sortIn } from './standing-view.rules.ts'

/** Averages over all estates, whatever the page and the search show. */
export type Summary = Omit<AnswerIn<paths, '/standings', 'get'>, 'rows' | 'next' | 'total'>
export type Outline = AnswerIn<paths, '/standings/outline', 'get'>
export type StandingList = List<StandingRow>

/** The most that the server gives at once, so that both ways of looking hold three hundred estates in three pages. */
const pageSize = 100

/** What the server is asked for by an address; what it would refuse is left out, for anybody may have typed it. */
export const askedOf = ({ q, year, sort }: Readonly<Record<string, string>>) => ({
  q,
  year: yearIn(year),
  sort: sortIn(sort),
})

/** Estates with their averages, and what the company's rubric calls the columns. */
export function useStandings() {
  const summary = shallowRef<Summary | null>(null)
  const list: StandingList = keepYear(
    useList<StandingRow>({
      key: 'evaluation.standings',
      subject: scoreSubject,
      rowId: ({ estateId }) => estateId,
      limit: pageSize,
      fetchPage: async ({ limit, cursor, ...filters }, signal) => {
        const query = { limit, cursor, ...askedOf(filters) }
        const { rows, next, ...averages } = await evaluationApi.get('/standings', { query, signal })
        if (!signal.aborted) summary.value = averages
        return next === undefined ? { rows } : { rows, next }
      },
    }),
  )
  watch(
    () => list.request.value['year'],
    () => (summary.value = null),
  )
  const outline = shallowRef<Outline | null>(null)
  const outlineError = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get('/standings/outline', { signal }), outlineError)
  /** Without a year: the titles are today's in any case, and the running year is wanted for the choice of years. */
  async function loadOutline(): Promise<void> {
    const answer = await read()
    if (answer) [outline.value, outlineError.value] = [answer, null]
  }
  void loadOutline()
  return { list, summary, outline, outlineError, loadOutline }
}
