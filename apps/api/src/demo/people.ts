import type { RoleKey } from '@linli/contract'
import { grantMembership, provisionAccount } from '@linli/kernel/boot'
import pLimit from 'p-limit'

import { daysBefore } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { PersonPlan } from './people.data.ts'

/** Numbers of the demo's people: 199 is no real person's, and ledgers stay below 1999. */
export function createPhoneBook() {
  const byKey = new Map<string, string>()
  let last = 0
  return {
    phoneOf(key: string | undefined): string {
      const known = key === undefined ? undefined : byKey.get(key)
      if (known) return known
      last += 1
      const phone = `1999${String(last).padStart(7, '0')}`
      if (key !== undefined) byKey.set(key, phone)
      return phone
    },
  }
}
export type PhoneBook = ReturnType<typeof createPhoneBook>

/** Hashing a password costs 30 ms of a core, so a few are made at a time and no more. */
const lane = pLimit(4)

interface Joining {
  phone: string
  name: string
  title: string
  roles: readonly RoleKey[]
  personId?: string | null
  time: Date
}

/** Gives somebody an account, unless the number has one, and the roles in a tenant. */
export async function join(
  demo: Demo,
  tenant: DemoTenant,
  { phone, name, title, roles, personId = null, time }: Joining,
): Promise<Member> {
  const { accountId } = await lane(() =>
    provisionAccount(demo.kernel, { phone, name, password: demo.password }),
  )
  await demo.run(tenant, grantMembership, { accountId, name, title, roles: [...roles], personId }, time)
  return { tenant, accountId, name, title, phone, roles, personId }
}

/** Staff and other people of one tenant, who joined one after the other some time ago. */
export async function joinAll(
  demo: Demo,
  tenant: DemoTenant,
  plans: readonly PersonPlan[],
  book: PhoneBook,
  daysAgo: number,
): Promise<Member[]> {
  // Numbers are given out in the order of the plans, whatever is ready first.
  const joining = plans.map((plan, at) => ({
    ...plan,
    phone: book.phoneOf(plan.key),
    time: daysBefore(demo.now, daysAgo - at * 0.3),
  }))
  return Promise.all(joining.map((one) => join(demo, tenant, one)))
}

export const withRole = (members: readonly Member[], role: RoleKey): Member[] =>
  members.filter((member) => member.roles.includes(role))

/** The first member with a role; a demo without one is a mistake in its data. */
export function firstWith(members: readonly Member[], role: RoleKey): Member {
  const [first] = withRole(members, role)
  if (!first) throw new Error(`the demo has no ${role} here`)
  return first
}
