import { AppError, newId } from '@linli/contract'
import { z } from 'zod'

import type { Kernel } from '../kernel/kernel.ts'
import type { Tx } from '../db/handle.ts'
import { identityKinds, normaliseIdentity, type Identity } from '../import/values/identity.rules.ts'
import { normalisePhones } from '../import/values/phone.rules.ts'
import { maskName } from '../personal/mask.rules.ts'
import {
  cipherOf,
  sealIdentity,
  sealPhone,
  type SealedIdentity,
  type SealedPhone,
} from './personal-fields.ts'
import { personPhones } from './persons.schema.ts'
import { personSortKey } from './person.rules.ts'
import { dayInput, shortText } from './registry.contract.ts'

export const personInput = {
  name: shortText(60),
  sex: z.enum(['female', 'male']).nullable().optional(),
  birthDate: dayInput.nullable().optional(),
  note: z.string().max(500).optional(),
  phones: z.array(shortText(40)).max(6).optional(),
  identity: z
    .object({ kind: z.enum(identityKinds), number: shortText(40) })
    .nullable()
    .optional(),
}

const refuse = (path: string, rule: string, params?: Record<string, string | number>) =>
  new AppError('bad_input', { issues: [{ path, rule, ...(params ? { params } : {}) }] })

/** Phones as typed, in canonical writing and sealed, each once. */
export function readPhones(kernel: Kernel, tenantId: string, typed: readonly string[]): SealedPhone[] {
  const sealed = new Map<string, SealedPhone>()
  for (const [i, text] of typed.entries()) {
    const read = normalisePhones(text)
    if (!read.ok) throw refuse(`phones.${i}`, read.error, read.params)
    for (const phone of read.value) {
      const one = sealPhone(cipherOf(kernel), tenantId, phone)
      sealed.set(one.numberIndex, one)
    }
  }
  return [...sealed.values()]
}

/** A document as typed, checked (check character, birth date) and sealed. */
export function readIdentity(
  kernel: Kernel,
  tenantId: string,
  typed: { kind: Identity['kind']; number: string },
): SealedIdentity {
  const read = normaliseIdentity(typed.number, typed.kind === 'taiwan_permit' ? '台' : '')
  if (!read.ok) throw refuse('identity.number', read.error, read.params)
  if (read.value.kind !== typed.kind) throw refuse('identity.kind', 'id_other_kind')
  return sealIdentity(cipherOf(kernel), tenantId, read.value)
}

export const noIdentity = { idKind: null, idSealed: null, idIndex: null, idMasked: null }

export const nameColumns = (name: string) => ({ name, ...personSortKey(name) })

export async function insertPhones(
  tx: Tx,
  personId: string,
  phones: readonly SealedPhone[],
  firstPosition = 1,
): Promise<void> {
  if (phones.length === 0) return
  await tx
    .insert(personPhones)
    .values(phones.map((phone, i) => ({ id: newId(), personId, ...phone, position: firstPosition + i })))
}

/** Tells one number from another in a story of changes, and nobody's number. */
const lastTwo = (masked: string): string => `*${masked.slice(-2)}`

/** What the audit keeps of a person: enough to see what changed, nothing that an erasure would have to find. */
export const auditedPerson = (
  person: {
    name: string
    sex?: string | null
    birthDate?: string | null
    note?: string
    idMasked?: string | null
  },
  phones: readonly { masked: string }[],
) => ({
  name: maskName(person.name),
  sex: person.sex ?? null,
  hasBirthDate: Boolean(person.birthDate),
  hasNote: Boolean(person.note),
  idNumber: person.idMasked ? lastTwo(person.idMasked) : null,
  phones: phones.map((phone) => lastTwo(phone.masked)),
})
