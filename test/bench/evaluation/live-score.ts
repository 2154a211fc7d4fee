import type { TestTenant } from '@linli/kernel/testing'

import { startServer } from '../http/load.ts'
import { millis, type Bench, type Row } from '../measure/row.ts'
import { inLanes } from './in-lanes.ts'
import { nightOf } from './night.ts'
import { operationNamed } from './operation-named.ts'
import type { Group } from './seed-estates.ts'
import { timesOf, wordTimes, type Times } from './times-of.ts'

const getScore = operationNamed('evaluation.score.get')
const rounds = 200
const boundMs = 300

const row = (what: string, times: Times, beside: string): Row => ({
  what,
  figure: wordTimes(times),
  beside,
  bound: `p95 <= ${boundMs} ms`,
  isMet: times.p95 <= boundMs,
})

async function whileOthersRefresh(group: Group, bench: Bench, work: () => Promise<unknown>) {
  const others = group.estates.slice(1, 101)
  let isOver = false
  const refreshing = (async () => {
    while (!isOver)
      await inLanes(others, bench, (estate) => (isOver ? Promise.resolve() : nightOf(group, estate)))
  })()
  try {
    return await timesOf(work, { rounds })
  } finally {
    isOver = true
    await refreshing
  }
}

/** One estate's live score as a page asks for it: computed anew each time from rubric, facts and opinions. */
export async function run(group: Group, bench: Bench): Promise<Row[]> {
  const { test } = group
  const estate: TestTenant = group.estates[0]!
  const manager = await test.mintMember(estate, ['estate-manager'])
  const { config } = test.kernel
  const server = await startServer('../evaluation/evaluation-server.ts', {
    DATABASE_ADMIN_URL: config.adminUrl,
    LINLI_SECRET: config.LINLI_SECRET,
    LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000000',
    LINLI_DATA_DIR: config.dataDir,
  })
  const overHttp = async () => {
    const answer = await fetch(`${server.base}/api/t/${estate.id}/p/evaluation/score`, {
      headers: { cookie: manager.cookie },
    })
    if (!answer.ok) throw new Error(`the score answered ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  try {
    const operation = await timesOf(() => test.run(manager, getScore, {}), { rounds })
    const http = await timesOf(overHttp, { rounds })
    const busy = await whileOthersRefresh(group, bench, overHttp)
    return [
      row(
        'live score of one estate, 73 parts, through HTTP',
        http,
        `the operation: ${millis(operation.p50)}`,
      ),
      row('the same while 100 other estates are refreshed', busy, `alone: ${millis(http.p50)}`),
    ]
  } finally {
    await server.stop()
  }
}
