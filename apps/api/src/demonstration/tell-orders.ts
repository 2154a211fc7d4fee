import { notes, reports, thanks } from './demo-orders.ts'
import type { Session } from './demo-session.ts'
import type { Random } from './random.ts'

export interface Cast {
  tenantId: string
  random: Random
  desk: Session
  manager: Session
  fixers: Session[]
  residents: Session[]
  units: { id: string; code: string }[]
  setNow(now: Date): void
}

interface Order {
  id: string
  version: number
  state: string
}

const hour = 3_600_000

/** Plays one order from its report as far as its age allows; newer ones stay open, some of them late. */
export async function tellOrder(cast: Cast, reportedAt: Date, now: Date): Promise<void> {
  const { random, desk, manager, setNow } = cast
  const base = `/api/t/${cast.tenantId}/p/smart-property/work-orders`
  let at = reportedAt.getTime()
  let order: Order
  const advance = (hours: number): boolean => {
    at += hours * hour
    if (at >= now.getTime()) return false
    setNow(new Date(at))
    return true
  }
  const move = async (who: Session, verb: string, body: object = {}) => {
    order = await who.post<Order>(`${base}/${order.id}/${verb}`, { version: order.version, ...body })
  }

  setNow(reportedAt)
  const [kind, categoryKey, title, description, answer] = random.pick(reports)
  const unit = random.pick(cast.units)
  const resident =
    kind !== 'grid-finding' && cast.residents.length > 0 && random.chance(0.6)
      ? random.pick(cast.residents)
      : null
  const words = { kind, categoryKey, title, description }
  order = resident
    ? await resident.post<Order>(base, words)
    : await desk.post<Order>(base, {
        ...words,
        location: { unitId: unit.id },
        channel: 'call',
        ...(kind === 'grid-finding'
          ? {}
          : {
              onBehalf: {
                name: random.pick(['李女士', '张先生', '陈阿姨', '黄先生', '吴女士']),
                phone: `1990${random.int(1_000_000, 9_999_999)}`,
              },
            }),
      })

  if (random.chance(0.06) || !advance(random.next() * 0.6 + 0.05)) return
  const fixer = random.pick(cast.fixers)
  await move(manager, 'assign', { assigneeAccountId: fixer.accountId })
  if (random.chance(0.05) || !advance(random.next() * 1.5 + 0.1)) return
  await move(fixer, 'start')
  if (random.chance(0.35) && advance(random.next() * 3))
    await move(fixer, 'notes', { text: random.pick(notes) })
  // A few are left lying, so that the day has something late.
  if (random.chance(0.07) || !advance(random.next() * random.pick([2, 4, 8, 30]))) return
  await move(fixer, 'answer', { text: answer, isSolved: true })
  if (random.chance(0.06) || !advance(random.next() * 20 + 0.5)) return
  const isSolved = !random.chance(0.08)
  const rating = random.pick([5, 5, 5, 4, 4, 3])
  if (resident)
    await move(
      resident,
      'confirm',
      isSolved
        ? { isSolved, rating, text: random.pick(thanks) }
        : { isSolved, text: '昨晚又出现了，麻烦再来看看。' },
    )
  else
    await move(
      desk,
      'call-backs',
      isSolved
        ? { isReached: true, isSolved, rating, text: random.pick(thanks) }
        : { isReached: true, isSolved, text: '业主反映还没有完全好。' },
    )
  if (isSolved || !advance(random.next() * 6)) return
  await move(fixer, 'start')
  if (!advance(random.next() * 8)) return
  await move(fixer, 'answer', { text: `复查后再次处理：${answer}`, isSolved: true })
}
