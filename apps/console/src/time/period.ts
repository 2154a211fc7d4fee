import { useTimeWords } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

/** The days something holds, both included, in words; without a last day it holds until further notice. */
export function usePeriodWords(): (from: string, to: string | null) => string {
  const { t } = useI18n({ useScope: 'global' })
  const { day } = useTimeWords()
  return (from, to) =>
    to ? t('period.fromTo', { from: day(from), to: day(to) }) : t('period.openEnd', { from: day(from) })
}
