import { standardDocument, type NamedSource } from '@linli/evaluation-contract'

/** A word below `evaluation.basis` and what it names. */
export interface Basis {
  readonly key: 'standard' | 'annexed' | 'plain' | 'own'
  readonly params: { readonly document: string; readonly annex: string }
}

/** An annex that is already written out, 附件一 or Annex B, and not by its letter alone. */
const isWrittenOut = /^(附|第|annex|appendix|schedule)/iu

/** What points are given by: the standard's annex with its clauses, another paper, or a rubric of the house's own. */
export function basisOf({ document, annex }: NamedSource): Basis {
  const params = { document: document.trim(), annex: annex.trim() }
  if (params.document === '') return { key: 'own', params }
  if (params.document === standardDocument && params.annex === 'A') return { key: 'standard', params }
  if (params.annex !== '' && !isWrittenOut.test(params.annex)) return { key: 'annexed', params }
  return { key: 'plain', params: { ...params, document: `${params.document} ${params.annex}`.trim() } }
}
