import type { Bench, Row } from '../measure/row.ts'
import { takeTurns } from './compare.ts'
import type { Load } from './load.ts'
import { makeWorld } from './world.ts'

const fields = `rowId tenantId version createdAt updatedAt number kind categoryKey categoryName grade title unitId buildingId locationLabel state assigneeAccountId assigneeName
  reporterName respondMinutes respondWarnAt respondDueAt respondedAt solveMinutes solveWarnAt solveDueAt answeredAt dueAt solved closeKind rating reopenCount closedAt`

const graphql = (query: string, variables: object): Load => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  request: () => ({ body: JSON.stringify({ query, variables }) }),
})

/** List and get at 64 connections, complete, against PostGraphile 5 with row security and no session check. */
export async function run({ postgresPid }: Bench): Promise<Row[]> {
  const { test, base, cookie, tenantId, orderId, startOurs, startPostgraphile } = await makeWorld()
  const [ours, theirs] = [await startOurs(), await startPostgraphile()]
  const list = graphql(
    `query List($first: Int!) { allWorkOrders(first: $first, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    { first: 20 },
  )
  const get = graphql(
    `query Get($tenantId: UUID!, $rowId: UUID!) { workOrder: workOrderByTenantIdAndRowId(tenantId: $tenantId, rowId: $rowId) { ${fields} description
      workOrderStepsByTenantIdAndWorkOrderId { nodes { rowId kind at actorKind actorName actorTitle fromState toState isPublic text detail } } } }`,
    { tenantId, rowId: orderId },
  )
  const rows: Row[] = []
  try {
    for (const [what, theirLoad, path] of [
      ['list 20', list, `${base}/smart-property/work-orders?sort=-createdAt&limit=20`],
      ['get by id, with its timeline', get, `${base}/smart-property/work-orders/${orderId}`],
    ] as const) {
      const { figure, beside, speedRatio, cpuRatio, wholeRatio } = await takeTurns({
        what,
        postgresPid,
        ours: { name: 'linli', server: ours, load: { path, headers: cookie } },
        other: { name: 'PostGraphile', server: theirs, load: theirLoad },
      })
      rows.push({
        what: `${what}: requests`,
        figure: `${figure} (CPU ${(1 / cpuRatio).toFixed(1)} times less, with db ${(1 / wholeRatio).toFixed(1)})`,
        beside,
        ratio: speedRatio,
        bound: '>= 3x requests',
        isMet: speedRatio >= 3,
      })
    }
  } finally {
    await Promise.all([ours.stop(), theirs.stop()])
    await test.close()
  }
  return rows
}
