import type { Locale } from '@linli/contract'

/** Why an association does not take an application, where no person wrote a reason. Its own rules, not the standard's. */
export const refusals = ['applications_closed', 'not_invited', 'not_its_company', 'gates_not_met'] as const
export type Refusal = (typeof refusals)[number]

const words: Record<Refusal, Record<Locale, string>> = {
  applications_closed: {
    'zh-CN': '协会的申报时间已过，或活动已不接受申报',
    en: 'The association no longer takes applications to this campaign',
  },
  not_invited: {
    'zh-CN': '协会没有邀请本公司，或本公司没有确认参加',
    en: 'The association did not invite the company, or the company did not accept',
  },
  not_its_company: {
    'zh-CN': '申报的公司不是本小区的上级公司，请先请公司核对小区的隶属关系',
    en: 'The company named is not above this estate; ask the company to check where the estate belongs',
  },
  gates_not_met: {
    'zh-CN': '没有达到细则的申报条件',
    en: 'A condition of the rubric for applying is not met',
  },
}

const isRefusal = (text: string): text is Refusal => refusals.some((one) => one === text)

/** A reason in the reader's language; one that a person wrote stays as it is. */
export const wordReason = (reason: string | null, locale: Locale): string | null =>
  reason !== null && isRefusal(reason) ? words[reason][locale] : reason
