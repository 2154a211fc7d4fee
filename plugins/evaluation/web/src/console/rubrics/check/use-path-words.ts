import type { RubricDoc } from '@linli/evaluation-contract/scoring'

import { nodeAt, placeOfPath, spotOfPath } from '../doc/place.rules.ts'
import { useRubricWords } from '../use-rubric-words.ts'

/** Where a dotted path leads, in words: the tab and the entry, or the node with what it lies in. */
export function usePathWords() {
  const { word, inWords } = useRubricWords()

  function nodeWords(doc: RubricDoc, path: string): string {
    const place = placeOfPath(path)
    const names = place.flatMap((_, depth) => {
      const found = nodeAt(doc, place.slice(0, depth + 1))
      if (!found || found.kind === 'rubric') return []
      const title = inWords(found.kind === 'part' ? found.node.label : found.node.title)
      return [[found.node.id, title].filter(Boolean).join(' ')]
    })
    return names.length > 0 ? names.join(' › ') : word('node.whole')
  }
  function wordPath(doc: RubricDoc, path: string): string {
    const { tab, entry } = spotOfPath(doc, path)
    if (tab === 'structure') return nodeWords(doc, path)
    if (tab === 'fixtures') return word('path.fixture', { n: Number(entry ?? 0) + 1 })
    const title = entry === null ? undefined : (doc.policies[entry]?.title ?? doc.metrics[entry]?.title)
    const name = (title && inWords(title)) || entry
    return [word(`tab.${tab}`), name].filter(Boolean).join(' › ')
  }
  return { wordPath }
}
