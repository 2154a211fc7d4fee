import type { Identity } from '../../import/values/identity.rules.ts'
import type { PersonFact } from './ledger-facts.rules.ts'

export interface PersonDraft {
  name: string
  phones: string[]
  identity: Identity | null
}

interface Known {
  name: string
  row: number
  identityKey: string | null
}

/** Who was met so far in one import: by document, by name and phone, by name within a unit. */
export interface PeopleMemory {
  refs: Map<string, string>
  known: Map<string, Known>
}

export const newPeopleMemory = (): PeopleMemory => ({ refs: new Map(), known: new Map() })

/** Lookups and additions of one row; `commit` keeps them once the row is known to be good. */
export interface RowPeople {
  meet(draft: PersonDraft, unit: string | null): Met
  commit(): void
}

export type Met =
  | { ok: true; fact: PersonFact; otherIdentityRow: number | null }
  | { ok: false; error: 'id_two_names'; params: { name: string; other: string; otherRow: number } }

const plainName = (name: string) => name.replace(/\s+/g, '').toUpperCase()

/** All keys a person can be found by, the surest first. */
export function personKeys(draft: PersonDraft, unit: string | null): string[] {
  const name = plainName(draft.name)
  return [
    ...(draft.identity ? [`id:${draft.identity.kind}:${draft.identity.number}`] : []),
    ...draft.phones.map((phone) => `np:${name}|${phone}`),
    ...(unit === null ? [] : [`nu:${name}|${unit}`]),
  ]
}

/** Recognises the people of one row against those met before, without changing the memory until commit. */
export function rowPeople(memory: PeopleMemory, row: number): RowPeople {
  const newRefs = new Map<string, string>()
  const newKnown = new Map<string, Known>()
  const refOf = (key: string) => newRefs.get(key) ?? memory.refs.get(key)
  const knownOf = (ref: string) => newKnown.get(ref) ?? memory.known.get(ref)
  const find = (keys: readonly string[], identityKey: string | null) => {
    let otherIdentityRow: number | null = null
    for (const key of keys) {
      const ref = refOf(key)
      const known = ref === undefined ? undefined : knownOf(ref)
      if (ref === undefined || !known) continue
      // Father and son may share name and phone; two documents are always two people.
      if (key !== identityKey && identityKey && known.identityKey && known.identityKey !== identityKey) {
        if (key.startsWith('np:')) otherIdentityRow = known.row
        continue
      }
      return { ref, known, otherIdentityRow }
    }
    return { ref: null, known: null, otherIdentityRow }
  }
  return {
    meet(draft, unit) {
      const aliases = personKeys(draft, unit)
      const identityKey = draft.identity ? aliases[0]! : null
      const found = find(aliases, identityKey)
      if (
        found.known &&
        identityKey === found.known.identityKey &&
        plainName(found.known.name) !== plainName(draft.name)
      ) {
        return {
          ok: false,
          error: 'id_two_names',
          params: { name: draft.name, other: found.known.name, otherRow: found.known.row },
        }
      }
      const ref = found.ref ?? aliases[0] ?? `row:${row}:${plainName(draft.name)}`
      for (const alias of aliases) if (refOf(alias) === undefined) newRefs.set(alias, ref)
      newKnown.set(ref, {
        name: draft.name,
        row: found.known?.row ?? row,
        identityKey: found.known?.identityKey ?? identityKey,
      })
      const fact: PersonFact = {
        fact: 'person',
        ref,
        aliases,
        name: draft.name,
        phones: draft.phones,
        identity: draft.identity,
      }
      return { ok: true, fact, otherIdentityRow: found.otherIdentityRow }
    },
    commit() {
      for (const [key, ref] of newRefs) memory.refs.set(key, ref)
      for (const [ref, known] of newKnown) memory.known.set(ref, known)
    },
  }
}
