import { millis, type Row } from '../measure/row.ts'
import { takeTurns } from '../scale/turns.ts'
import { groupWorld } from './group-world.ts'

/** The figures of the home page for a group of 300 estates, as its orders grow. */
export async function run(): Promise<Row[]> {
  const sizes = [17_000, 170_000]
  const worlds: Awaited<ReturnType<typeof groupWorld>>[] = []
  for (const size of sizes) worlds.push(await groupWorld(300, size))
  try {
    const get =
      ({ test, admin, group }: (typeof worlds)[number]) =>
      async () => {
        const response = await test.request(
          admin,
          'GET',
          `/api/t/${group.id}/p/smart-property/work-orders/stats`,
        )
        if (!response.ok) throw new Error(`stats answered ${response.status}`)
      }
    const [small, large] = await takeTurns(worlds.map(get), { warmUp: 5, rounds: 25 })
    return [
      {
        what: 'home figures of a group, 300 estates, 170,000 orders',
        figure: millis(large!),
        beside: `17,000 orders: ${millis(small!)}`,
        ratio: large! / small!,
        bound: 'with the estates, not the orders: <= 2x',
        isMet: large! / small! <= 2,
      },
    ]
  } finally {
    for (const { test } of worlds) await test.close()
  }
}
