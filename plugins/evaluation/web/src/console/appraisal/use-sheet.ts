import { sheetSubject } from '@linli/evaluation-contract'
import type { AppraisalLayer, Sheet } from '@linli/evaluation-contract/appraisal'
import { isProblem } from '@linli/web-kit'
import type { Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import { useFollowed } from '../use-followed.ts'
import type { Entry } from './sheet/entry.rules.ts'

type Seen = Readonly<{ id: string; version: number }>

/** One sheet and what its readers may do with it; after a step that came too late it shows what the server has. */
export function useSheet(id: Ref<string>) {
  const {
    row: sheet,
    error,
    load,
  } = useFollowed<Sheet>(id, {
    ask: (signal) => evaluationApi.get(`/appraisal-sheets/${id.value}`, { signal }),
    subject: sheetSubject,
  })
  const late = ['stale_version', 'illegal_move', 'conflict'] as const
  async function step(send: () => Promise<unknown>): Promise<void> {
    try {
      await send()
    } catch (failure) {
      if (late.some((code) => isProblem(failure, code))) await load()
      throw failure
    }
  }
  const andLoad = (send: () => Promise<unknown>): Promise<void> => step(() => send().then(load))
  const path = () => `/appraisal-sheets/${id.value}` as const
  const version = (): number => sheet.value?.version ?? 0
  return {
    sheet,
    error,
    load,
    say: (part: string, layer: AppraisalLayer, entry: Entry & { seen: string | null; opinionId: string }) =>
      step(async () => {
        sheet.value = await evaluationApi.post(`${path()}/opinions`, { part, layer, ...entry })
      }),
    handIn: (layer: 'self' | 'leader') =>
      step(async () => {
        sheet.value = await evaluationApi.post(`${path()}/hand-in`, { version: version(), layer })
      }),
    object: (objectionId: string, part: string | null, grounds: string) =>
      andLoad(() => evaluationApi.post(`${path()}/objections`, { objectionId, part, grounds })),
    answer: (seen: Seen, answer: string) =>
      andLoad(() =>
        evaluationApi.post(`/appraisal-objections/${seen.id}/answer`, { version: seen.version, answer }),
      ),
    withdraw: (seen: Seen) =>
      andLoad(() =>
        evaluationApi.post(`/appraisal-objections/${seen.id}/withdraw`, { version: seen.version }),
      ),
  }
}

export type SheetInHand = ReturnType<typeof useSheet>
