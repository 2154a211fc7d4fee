import type { KernelAnswer } from '@linli/web-kit'

import type { Say } from './order-words.ts'

type Relation = KernelAnswer<'/units/{id}'>['relations'][number]
type Hit = KernelAnswer<'/search'>['groups'][number]['hits'][number]

/** Somebody of the register who may be the one who reports. */
export interface ReporterChoice {
  personId: string
  name: string
  /** What they are to the room, or where they live. */
  note: string
  /** Masked; empty when the register has none. */
  phone: string
  /** Found by the number that was typed, which then stays with the order. */
  isByPhone: boolean
}

/** What the dialog holds of who reports; without a name it is whoever writes it down. */
export interface ReporterValues {
  name: string
  phone: string
  /** The register's person; empty for somebody in the clerk's own words. */
  personId: string
}

/** Whoever lives there comes before who only parks there or is called in an emergency. */
const ranks: Record<Relation['relation'], number> = {
  owner: 0,
  co_owner: 1,
  tenant: 2,
  family: 3,
  parking_holder: 4,
  emergency_contact: 5,
}
const most = 12

/** A name that the register shows masked would be written into the order as it stands. */
const isShown = ({ name }: { name: string }): boolean => !name.includes('*')

/** Everybody who is something to the room today, each once, with all that they are to it. */
export function residentChoices(relations: readonly Relation[], t: Say): ReporterChoice[] {
  const live = relations
    .filter(({ isLive, person }) => isLive && isShown(person))
    .toSorted((one, other) => ranks[one.relation] - ranks[other.relation])
  return [...Map.groupBy(live, ({ person }) => person.id)].slice(0, most).map(([personId, held]) => {
    const { name, phones } = held[0]!.person
    const words = [...new Set(held.map(({ relation }) => t(`smartProperty.create.resident.${relation}`)))]
    return {
      personId,
      name,
      note: words.join(t('kit.listSeparator')),
      phone: phones[0]?.masked ?? '',
      isByPhone: false,
    }
  })
}

/** Whoever has the number that was typed, with their rooms. */
export const phoneChoices = (hits: readonly Hit[]): ReporterChoice[] =>
  hits
    .map(({ id, title, subtitle }) => ({
      personId: id,
      name: title,
      note: subtitle,
      phone: '',
      isByPhone: true,
    }))
    .filter(isShown)

/** The number, once a mobile's is typed in full; empty before. */
export function wholeNumber(typed: string): string {
  const digits = typed.replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : ''
}

/** One tap says who it is; the register's number needs no typing, and a second tap takes it back. */
export function tapped(values: ReporterValues, choice: ReporterChoice): ReporterValues {
  if (values.personId === choice.personId) return { ...values, name: '', personId: '' }
  return { name: choice.name, phone: choice.isByPhone ? values.phone : '', personId: choice.personId }
}

/** A name by hand is somebody else. */
export const named = (values: ReporterValues, name: string): ReporterValues => ({
  ...values,
  name,
  personId: '',
})

/** So is a number by hand, unless the register has none of theirs. */
export function called(
  values: ReporterValues,
  phone: string,
  chosen: ReporterChoice | undefined,
): ReporterValues {
  const isTheirs = chosen !== undefined && !chosen.isByPhone && chosen.phone === ''
  return { ...values, phone, personId: isTheirs ? values.personId : '' }
}

/** The part of the request that says for whom. */
export function onBehalfOf({ name, phone, personId }: ReporterValues) {
  if (!name.trim()) return {}
  return {
    onBehalf: {
      name: name.trim(),
      ...(personId ? { personId } : {}),
      ...(phone.trim() ? { phone: phone.trim() } : {}),
    },
  }
}
