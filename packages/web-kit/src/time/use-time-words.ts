import { useI18n } from 'vue-i18n'

import { useTenant } from '../session/tenant-store.ts'
import { clockWords, dayWords, spanWords, whenWords, type Say } from './time-words.ts'
import { useNow } from './use-now.ts'

export const houseZone = 'Asia/Shanghai'

/** Time in words, moving with the clock, in the estate's zone and the user's language. */
export function useTimeWords() {
  const { t } = useI18n({ useScope: 'global' })
  const tenant = useTenant()
  const now = useNow()
  const say: Say = (key, params) => t(`kit.time.${key}`, params ?? {})
  const zone = () => tenant.tenant?.timezone ?? houseZone
  return {
    now,
    zone,
    when: (instant: string | number) => whenWords(instant, now.value, zone(), say),
    day: (day: string) => dayWords(day, now.value, zone(), say),
    clock: (due: string | number) => clockWords(due, now.value, zone(), say),
    span: (ms: number) => spanWords(ms, say),
  }
}
