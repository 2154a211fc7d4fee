import type { Kernel } from '../kernel/kernel.ts'
import { openFieldCipher, type FieldCipher, type FieldScope } from '../personal/field-cipher.ts'
import { maskIdNumber, maskPhone } from '../personal/mask.rules.ts'
import { phoneTailOf } from '../personal/search-query.rules.ts'
import type { Identity } from '../import/values/identity.rules.ts'

export const phoneScope = (tenantId: string): FieldScope => ({ tenantId, field: 'person_phones.number' })
export const idScope = (tenantId: string): FieldScope => ({ tenantId, field: 'persons.id_number' })

const ciphers = new WeakMap<Kernel, FieldCipher>()

/** The cipher of this process, opened once with the keys of its configuration. */
export function cipherOf(kernel: Kernel): FieldCipher {
  let cipher = ciphers.get(kernel)
  if (!cipher) {
    const { LINLI_FIELD_KEYS, LINLI_SECRET, LINLI_SECRET_OLD } = kernel.config
    cipher = openFieldCipher({ LINLI_FIELD_KEYS, LINLI_SECRET, LINLI_SECRET_OLD })
    ciphers.set(kernel, cipher)
  }
  return cipher
}

export interface SealedPhone {
  sealed: string
  numberIndex: string
  tail: string
  masked: string
}

/** A phone as it is stored: sealed, with what finds it and what may be shown. */
export function sealPhone(cipher: FieldCipher, tenantId: string, phone: string): SealedPhone {
  const scope = phoneScope(tenantId)
  return {
    sealed: cipher.encrypt(scope, phone),
    numberIndex: cipher.blindIndex(scope, phone),
    tail: phoneTailOf(phone),
    masked: maskPhone(phone),
  }
}

export interface SealedIdentity {
  idKind: Identity['kind']
  idSealed: string
  idIndex: string
  idMasked: string
}

/** An identity document as it is stored. */
export function sealIdentity(
  cipher: FieldCipher,
  tenantId: string,
  { kind, number }: Identity,
): SealedIdentity {
  const scope = idScope(tenantId)
  return {
    idKind: kind,
    idSealed: cipher.encrypt(scope, number),
    idIndex: cipher.blindIndex(scope, number),
    idMasked: maskIdNumber(number),
  }
}
