import type { Locale } from '@linli/contract'

/** Why an appeal is not taken at all, where no person wrote a reason. The association's own rules. */
export const appealRefusals = ['appeals_closed', 'no_such_part', 'not_published'] as const
export type AppealRefusal = (typeof appealRefusals)[number]

const words: Record<AppealRefusal, Record<Locale, string>> = {
  appeals_closed: {
    'zh-CN': '异议期限已过，协会不再受理',
    en: 'The time for objections is over',
  },
  no_such_part: {
    'zh-CN': '本次评价的细则里没有这个评分点',
    en: 'The rubric of this campaign has no such part',
  },
  not_published: {
    'zh-CN': '初步结果没有公示，或最终结果已经公布',
    en: 'There is no preliminary result, or the final one is out',
  },
}

const isRefusal = (text: string): text is AppealRefusal => appealRefusals.some((one) => one === text)

/** A reason in the reader's language; one that a person wrote stays as it is. */
export const wordAppealReason = (reason: string | null, locale: Locale): string | null =>
  reason !== null && isRefusal(reason) ? words[reason][locale] : reason
