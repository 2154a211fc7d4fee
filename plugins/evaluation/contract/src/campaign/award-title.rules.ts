import type { AwardRule } from '../statistics/index.ts'

/** What people call an award by the campaign's own rules; the key where they name none. Leaves of a publication keep the key. */
export const awardTitle = (rules: readonly Pick<AwardRule, 'key' | 'title'>[], key: string) =>
  rules.find((rule) => rule.key === key)?.title ?? { 'zh-CN': key, en: key }
