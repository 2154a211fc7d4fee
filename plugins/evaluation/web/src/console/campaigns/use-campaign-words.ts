import { useTenant } from '@linli/web-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

import { useScoreWords } from '../score/use-score-words.ts'

/** The pages' own words; points and the rubric's texts read here as they do on the score's pages. */
export function useCampaignWords() {
  const { t, te } = useI18n({ useScope: 'global' })
  const { said, number, list, locale } = useScoreWords()
  const percents = computed(
    () => new Intl.NumberFormat(locale.value, { style: 'percent', maximumFractionDigits: 1 }),
  )
  return {
    t,
    said,
    number,
    list,
    locale,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.campaigns.${key}`, params),
    has: (key: string): boolean => te(`evaluation.campaigns.${key}`),
    percent: (share: number): string => percents.value.format(share),
  }
}

/** Ways between the pages of campaigns in the tenant on screen. */
export function useCampaignWays() {
  const tenant = useTenant()
  const at = (page: string): string => `/t/${tenant.tenant?.id}/p/evaluation/${page}`
  return {
    list: (): string => at('campaigns'),
    campaign: (id: string): string => at(`campaigns/${id}`),
    rubrics: (): string => at('rubrics'),
    rubric: (id: string): string => at(`rubrics/${id}`),
  }
}
