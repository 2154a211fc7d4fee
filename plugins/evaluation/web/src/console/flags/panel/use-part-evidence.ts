import type { EvidenceRow } from '@linli/evaluation-contract'
import type { FlagDetail } from '@linli/evaluation-contract/flag'
import { shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'

/** Parts whose evidence is offered; a flag that touches more is explained in words. */
const mostParts = 6

/** This tenant's evidence behind the first parts that a flag touches, each piece once; none where it cannot be read. */
export function usePartEvidence(flag: Pick<FlagDetail, 'parts' | 'year'> | null) {
  const pieces = shallowRef<EvidenceRow[]>([])
  async function load({ parts, year }: Pick<FlagDetail, 'parts' | 'year'>): Promise<void> {
    const answers = await Promise.all(
      parts.slice(0, mostParts).map((part) => evaluationApi.get(`/score/parts/${part}`, { query: { year } })),
    )
    const found = answers.flatMap(({ evidence }) => evidence.filter(({ isInherited }) => !isInherited))
    pieces.value = [...new Map(found.map((piece) => [piece.id, piece])).values()]
  }
  // Without the list the explanation stands in words.
  if (flag) load(flag).catch(() => undefined)
  return { pieces }
}
