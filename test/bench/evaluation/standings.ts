import { readHandle } from '@linli/kernel/boot'

import { fencedStatement } from '../figures/fenced-statement.ts'
import { statementOf } from '../figures/statement-of.ts'
import { millis, type Row } from '../measure/row.ts'
import { takeTurns } from '../scale/turns.ts'
import { operationNamed } from './operation-named.ts'
import { groupOfEstates, seedDays, year } from './seed-estates.ts'

const listStandings = operationNamed('evaluation.standing.list')

/** Where a company's 300 estates stand, with the days of a year behind each. */
export async function run(estates: number): Promise<Row[]> {
  const { test, group, estates: all } = await groupOfEstates(estates, { orders: 0 })
  try {
    const ids = all.map(({ id }) => id)
    await seedDays(test.admin, group.id, ids)
    const member = await test.mintMember(group, ['group-admin'])
    const whole = () => test.run(member, listStandings, { sort: '-low', limit: 50, year })
    const statement = await statementOf(test, 'standings', whole)
    const scope = { kind: 'group', tenantId: group.id, tenantIds: ids, accountId: null } as const
    const [fenced, plain, operation] = (await takeTurns([
      fencedStatement(readHandle(test.kernel.database, scope), statement),
      () => test.admin.query(statement),
      whole,
    ])) as [number, number, number]
    return [
      {
        what: `standings of ${estates} estates, ${(estates * 365).toLocaleString('en')} kept days`,
        figure: `${millis(fenced)} (the operation with its checks ${millis(operation)})`,
        beside: `the same SQL without row security: ${millis(plain)}`,
        ratio: fenced / plain,
        bound: '<= 2x',
        isMet: fenced / plain <= 2,
      },
    ]
  } finally {
    await test.close()
  }
}
