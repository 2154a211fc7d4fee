import type { NamedSource } from '@linli/evaluation-contract'
import { useI18n } from 'vue-i18n'

import { basisOf } from './basis.rules.ts'

/** What the points beside it are given by, in words: the standard's annex only where the rubric comes from there. */
export function useBasis() {
  const { t } = useI18n({ useScope: 'global' })
  return (source: NamedSource): string => {
    const { key, params } = basisOf(source)
    return t(`evaluation.basis.${key}`, { ...params })
  }
}
