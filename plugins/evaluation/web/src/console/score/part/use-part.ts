import { scoreSubject, type OwnLayer, type PartOutput } from '@linli/evaluation-contract'
import { isProblem, latestOf, useChanged } from '@linli/web-kit'
import { shallowRef } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import type { OpinionBody } from './opinion.rules.ts'

const verbs = { declared: 'declare', confirmed: 'confirm' } as const satisfies Record<OwnLayer, string>

/** One part with its facts, opinions and evidence, and everything that can be said of it. */
export function usePart(part: string, year: number) {
  const detail = shallowRef<PartOutput | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal) => evaluationApi.get(`/score/parts/${part}`, { query: { year }, signal }),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [detail.value, error.value] = [answer, null]
  }
  void load()
  useChanged(scoreSubject, () => void load())

  /** What a colleague did meanwhile is loaded, so that it is seen before it is written over. */
  async function write<T>(work: () => Promise<T>): Promise<T> {
    try {
      const answer = await work()
      await load()
      return answer
    } catch (failure) {
      if (isProblem(failure, 'conflict') || isProblem(failure, 'stale_version')) await load()
      throw failure
    }
  }
  return {
    detail,
    error,
    load,
    say: (layer: OwnLayer, body: OpinionBody) =>
      write(() => evaluationApi.post(`/score/parts/${part}/${verbs[layer]}`, { year, ...body })),
    addEvidence: (body: EvidenceBody) => write(() => evaluationApi.post('/evidence', { year, ...body })),
    linkEvidence: ({ id, version }: Held, parts: string[]) =>
      write(() => evaluationApi.put(`/evidence/${id}/parts`, { version, parts })),
    removeEvidence: ({ id, version }: Held, reason: unknown) =>
      write(() => evaluationApi.post(`/evidence/${id}/remove`, { version, reason })),
  }
}

export type PartAccess = ReturnType<typeof usePart>

interface Held {
  id: string
  version: number
}

export interface EvidenceBody {
  id: string
  parts: string[]
  kind: 'file' | 'link'
  title: string
  note: string
  eventFrom: string
  eventTo: string
  validUntil: string | null
  url?: string | undefined
  fileIds: string[]
  isPrimary: boolean
}
