import { minutesAfter } from './demo-time.ts'
import { withRole } from './people.ts'
import type { Moment, Stage } from './stage.ts'
import { followerWords } from './texts/sayings.ts'

/** Neighbours whom it concerns as well say so, one after the other. */
export async function followersOf(
  stage: Stage,
  { order, reporter, time }: Moment,
  count: number,
): Promise<void> {
  const { random, staff, residents, actions } = stage
  const others = [...residents, ...withRole(staff, 'party-member'), ...withRole(staff, 'merchant')].filter(
    ({ accountId }) => accountId !== reporter?.accountId,
  )
  for (const [at, one] of random.shuffle(others).slice(0, count).entries()) {
    const text = random.pick(followerWords)
    await actions.run(
      one,
      'work-order.follow',
      { id: order.id, ...(text ? { text } : {}) },
      minutesAfter(time, at * 0.7),
    )
  }
}
