import { useTimeWords } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

import type { Precision, Relation } from './use-registry.ts'

type RelationFacts = Pick<
  Relation,
  'share' | 'isJoint' | 'kinship' | 'validFrom' | 'validTo' | 'validFromPrecision'
>

/** Dates as exact as the ledger had them, and the small print of a relation. */
export function useRegistryWords() {
  const { t } = useI18n({ useScope: 'global' })
  const { day } = useTimeWords()
  const dayOf = (date: string | null, precision: Precision): string =>
    date === null
      ? ''
      : precision === 'year'
        ? date.slice(0, 4)
        : precision === 'month'
          ? date.slice(0, 7)
          : day(date)
  const relationDetail = (relation: RelationFacts): string => {
    const { share, isJoint, kinship, validFrom, validTo, validFromPrecision } = relation
    const from = dayOf(validFrom, validFromPrecision)
    return [
      share && share.denominator > 1 ? t('registry.share', { n: share.numerator, d: share.denominator }) : '',
      isJoint ? t('registry.joint') : '',
      kinship ?? '',
      from ? t('registry.since', { day: from }) : '',
      validTo ? t('registry.until', { day: day(validTo) }) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
  const options = (group: string, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: t(`registry.${group}.${value}`) }))
  return { dayOf, relationDetail, options }
}
