import { AppError } from '@linli/contract'
import { and, asc, eq, sql, type SQL } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { cipherOf, idScope, phoneScope } from './personal-fields.ts'
import { personPhones, persons } from './persons.schema.ts'

interface Revealing {
  kernel: Kernel
  ctx: ActionCtx
}

interface Look {
  field: 'phone' | 'idNumber'
  purpose: string
  note?: string
  /** Whose records the actor may see; a plugin that decides for itself gives none. */
  within?: SQL
  /** What the first phone alone is enough for: others stay sealed, and are not counted as seen. */
  isOne?: boolean
  /** The plugin's record for which somebody looks. */
  behalf?: { plugin: string; recordSubject: string; recordId: string; record: string }
}

/** What the audit keeps of a look itself; none of these is a fact of the person who was looked at. */
export const lookFacts = ['revealed', 'purpose', 'count', 'plugin', 'recordSubject', 'record'] as const

interface RevealedNumber {
  id: string
  value: string
}

async function sealedPhones({ ctx }: Revealing, personId: string, isOne = false) {
  const phones = ctx.tx
    .select({ id: personPhones.id, sealed: personPhones.sealed })
    .from(personPhones)
    .where(eq(personPhones.personId, personId))
    .orderBy(asc(personPhones.position), asc(personPhones.id))
  return isOne ? phones.limit(1) : phones
}

/**
 * Numbers of a living record of this tenant in full, and the audit row that says who looked and why. A merged
 * person's id means the one that stayed; `null` for who is erased, of another tenant or not the actor's to see.
 */
export async function revealNumbers(
  host: Revealing,
  id: string,
  { field, purpose, note = '', within, isOne, behalf }: Look,
): Promise<RevealedNumber[] | null> {
  const { kernel, ctx } = host
  const { tx, tenant } = ctx
  const [person] = await tx
    .select({ id: persons.id, idSealed: persons.idSealed })
    .from(persons)
    .where(
      and(
        eq(persons.tenantId, tenant.id),
        sql`persons.id = coalesce((select m.merged_into_id from kernel.persons m where m.id = ${id}::uuid), ${id}::uuid)`,
        eq(persons.status, 'active'),
        within,
      ),
    )
  if (!person) return null
  const isPhone = field === 'phone'
  const sealed = isPhone
    ? await sealedPhones(host, person.id, isOne)
    : person.idSealed
      ? [{ id: person.id, sealed: person.idSealed }]
      : []
  // Before anything is opened: a query, which keeps no audit, is refused here.
  ctx.audit({
    subject: 'kernel.person',
    id: person.id,
    after: { revealed: field, purpose, note, count: sealed.length, ...behalf },
    reason: purpose,
  })
  const scope = isPhone ? phoneScope(tenant.id) : idScope(tenant.id)
  const cipher = cipherOf(kernel)
  return sealed.map((one) => ({ id: one.id, value: cipher.decrypt(scope, one.sealed) }))
}

const maxPurpose = 200

export interface PhoneLook {
  /** What the number is needed for: a key of the register's purposes, or words, at most 200 characters. */
  purpose: string
  /** The plugin's own record that somebody works on; the audit names it. */
  subject: string
  id: string
  /** What people call that record: its number. */
  record: string
}

/** The first phone of a person, for a plugin that has decided who may; `null` when there is none to show. */
export async function revealPhone(
  host: Revealing & { pluginId: string },
  personId: string,
  { purpose, subject, id, record }: PhoneLook,
): Promise<string | null> {
  if (purpose.trim() === '')
    throw new AppError('bad_input', { issues: [{ path: 'purpose', rule: 'required' }] })
  if (purpose.length > maxPurpose) {
    const issue = { path: 'purpose', rule: 'too_big_text', params: { limit: maxPurpose } }
    throw new AppError('bad_input', { issues: [issue] })
  }
  const behalf = { plugin: host.pluginId, recordSubject: subject, recordId: id, record }
  const phones = await revealNumbers(host, personId, { field: 'phone', purpose, isOne: true, behalf })
  return phones?.[0]?.value ?? null
}
