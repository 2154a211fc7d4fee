import type { AuditEntry } from '../action/context.ts'

/** Every open page asks anew for each change it hears of; past so many of a kind they are one. */
const maxApart = 20

/** What streams are told of an action: each record by its id, or the kind alone, without one, when they are many. */
export function changesOf(
  audit: readonly Pick<AuditEntry, 'subject' | 'id'>[],
): { subject: string; id: string | null }[] {
  const bySubject = Map.groupBy(
    audit.filter(({ id }) => id),
    ({ subject }) => subject,
  )
  return [...bySubject].flatMap(([subject, entries]) =>
    entries.length > maxApart ? [{ subject, id: null }] : entries.map(({ id }) => ({ subject, id })),
  )
}
