import type { Locale } from '@linli/contract'
import type { PartScore } from '@linli/evaluation-contract'

/** What keeps parts open, each once, in the reader's language. */
export function missingWords(
  parts: readonly Pick<PartScore, 'missing' | 'undecided'>[],
  locale: Locale,
): string {
  const titles = parts.flatMap(({ missing, undecided }) =>
    [...missing, ...undecided].map(({ title }) => title[locale]),
  )
  return [...new Set(titles)].join(locale === 'zh-CN' ? '；' : '; ')
}
