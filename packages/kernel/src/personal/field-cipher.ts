import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'

/** What a ciphertext is bound to: copied into another tenant or another column it cannot be read. */
export interface FieldScope {
  tenantId: string
  /** `<table>.<column>`, such as `people.id_number`. */
  field: string
}

export interface FieldCipher {
  /** `lf1.<key id>.<base64url>`; the same text gives another ciphertext each time. */
  encrypt: (scope: FieldScope, text: string) => string
  /** Throws for a ciphertext of another tenant or field, an altered one, or one whose key is gone. */
  decrypt: (scope: FieldScope, ciphertext: string) => string
  /** What every ciphertext of the newest key begins with. */
  newestPrefix: string
  /** Whether it was written with a key that is not the newest any more. */
  isOutdated: (ciphertext: string) => boolean
  /** 32 hex digits to find equal values by, made with the newest key; store it beside the ciphertext. */
  blindIndex: (scope: FieldScope, text: string) => string
  /** The index under every key, newest first: search for any of them while a rotation is under way. */
  blindIndexes: (scope: FieldScope, text: string) => string[]
}

export interface FieldKeyEnvironment {
  /** `k2:<base64 of 32 bytes>,k1:<base64>`, the newest first. */
  LINLI_FIELD_KEYS?: string | undefined
  /** 32 characters or more; a key named `derived-…` is made of it, older than all named ones. */
  LINLI_SECRET?: string | undefined
  /** The secret before this one, for as long as anything is still sealed with it. */
  LINLI_SECRET_OLD?: string | undefined
}

interface FieldKey {
  id: string
  encryption: KeyObject
  index: KeyObject
}

const format = 'lf1'
const ivBytes = 12
const tagBytes = 16
const indexBytes = 16
const derivedId = 'derived'
const derivedIdOf = (secret: string) =>
  `${derivedId}-${createHash('sha256').update(`linli/field/id/${secret}`).digest('hex').slice(0, 8)}`

/**
 * Opens the cipher for personal fields (AES-256-GCM) with the key ring of the environment. Keys live in
 * this closure as `KeyObject`s only, so that no log line or inspection shows them.
 */
export function openFieldCipher(env: FieldKeyEnvironment): FieldCipher {
  const ring = readKeyRing(env)
  const newest = ring.values().next().value
  if (!newest)
    throw new Error('set LINLI_SECRET or LINLI_FIELD_KEYS: personal fields cannot be kept without a key')
  return {
    newestPrefix: `${format}.${newest.id}.`,
    encrypt: (scope, text) => encryptWith(newest, scope, text),
    decrypt: (scope, ciphertext) => {
      const { keyId, sealed } = parse(ciphertext)
      const key = ring.get(keyId)
      if (!key) throw new Error(`field key ${keyId} is not in the key ring`)
      return decryptWith(key, scope, sealed)
    },
    isOutdated: (ciphertext) => parse(ciphertext).keyId !== newest.id,
    blindIndex: (scope, text) => indexWith(newest, scope, text),
    blindIndexes: (scope, text) => [...ring.values()].map((key) => indexWith(key, scope, text)),
  }
}

/** Whether two blind indexes are equal, in a time that says nothing about where they differ. */
export function isSameBlindIndex(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readKeyRing(env: FieldKeyEnvironment): Map<string, FieldKey> {
  const ring = new Map<string, FieldKey>()
  for (const entry of (env.LINLI_FIELD_KEYS ?? '').split(',').filter((text) => text.trim() !== '')) {
    const [, id = '', encoded = ''] = /^\s*([a-z0-9-]{1,20}):([A-Za-z0-9+/_-]+={0,2})\s*$/.exec(entry) ?? []
    const material = Buffer.from(encoded, 'base64')
    // The entry itself is never part of the message: it is the key.
    if (material.length !== 32) throw new Error('each of LINLI_FIELD_KEYS is <id>:<base64 of 32 bytes>')
    if (ring.has(id) || id.startsWith(derivedId)) throw new Error(`LINLI_FIELD_KEYS may not name ${id} again`)
    ring.set(id, fieldKeyOf(id, material))
  }
  for (const name of ['LINLI_SECRET', 'LINLI_SECRET_OLD'] as const) {
    const secret = env[name] ?? ''
    if (secret !== '' && secret.length < 32) throw new Error(`${name} needs 32 characters or more`)
    const id = derivedIdOf(secret)
    if (secret !== '' && !ring.has(id)) ring.set(id, fieldKeyOf(id, Buffer.from(secret)))
  }
  return ring
}

/** Encryption and index never use the same key, so that neither says anything about the other. */
function fieldKeyOf(id: string, material: Buffer): FieldKey {
  const derive = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', material, '', `linli/field/${use}/1`, 32)))
  return { id, encryption: derive('encryption'), index: derive('index') }
}

/** JSON keeps the parts apart: no tenant and field can be read as another pair. */
const bind = (use: string, scope: FieldScope): string => JSON.stringify([use, scope.tenantId, scope.field])

function encryptWith(key: FieldKey, scope: FieldScope, text: string): string {
  // The nonce is made here and is no argument: one used twice under a key would give both texts away.
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key.encryption, iv, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(bind(format, scope)))
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${format}.${key.id}.${sealed.toString('base64url')}`
}

function decryptWith(key: FieldKey, scope: FieldScope, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key.encryption, sealed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(bind(format, scope)))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const body = sealed.subarray(ivBytes, -tagBytes)
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    throw new Error(`${scope.field}: not written by this tenant for this field, or altered since`)
  }
}

function parse(ciphertext: string): { keyId: string; sealed: Buffer } {
  const [, keyId = '', encoded = ''] = /^lf1\.([a-z0-9-]{1,20})\.([A-Za-z0-9_-]+)$/.exec(ciphertext) ?? []
  const sealed = Buffer.from(encoded, 'base64url')
  if (sealed.length < ivBytes + tagBytes) throw new Error('not a field ciphertext')
  return { keyId, sealed }
}

/** Written forms of one number (full width, spaces, small x) are one value. */
const plainForm = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()

function indexWith(key: FieldKey, scope: FieldScope, text: string): string {
  const digest = createHmac('sha256', key.index)
    .update(`${bind('index', scope)}${plainForm(text)}`)
    .digest()
  return digest.subarray(0, indexBytes).toString('hex')
}
