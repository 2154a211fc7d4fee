import { useI18n } from 'vue-i18n'

/** Words around files that an estate handed over. */
export function useHandedWords() {
  const { t } = useI18n({ useScope: 'global' })
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    t(`evaluation.handed.${key}`, params)
  return { word }
}
