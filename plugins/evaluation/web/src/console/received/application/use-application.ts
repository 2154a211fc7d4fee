import { applicationSubject, campaignSubject, scoreSubject } from '@linli/evaluation-contract'
import { isProblem, latestOf, useCan, useChanged, useTenant, type AnswerIn } from '@linli/web-kit'
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'
import { findCampaign, type ReceivedRow } from '../use-campaigns.ts'

export type Application = AnswerIn<paths, '/applications/{id}', 'get'>
export type Result = AnswerIn<paths, '/applications/{id}/result', 'get'>
export type Appeal = AnswerIn<paths, '/applications/{id}/appeals', 'get'>['rows'][number]

/** All that the page shows of one application, read together so that no two parts of it tell different things. */
export interface Opened {
  application: Application
  /** Null for those who do not read campaigns. */
  campaign: ReceivedRow | null
  /** Null before anything is published, and outside the estate. */
  result: Result | null
  appeals: readonly Appeal[]
}

const settleMs = 500

/** One application with its campaign, result and objections, following what the association and colleagues do. */
export function useApplication(id: Ref<string>) {
  const can = useCan()
  const tenant = useTenant()
  const opened = shallowRef<Opened | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf(async (signal, asked: string): Promise<Opened> => {
    const application = await evaluationApi.get(`/applications/${asked}`, { signal })
    const isHere = application.estateId === tenant.tenant?.id
    const [campaign, result, appeals] = await Promise.all([
      can('read', campaignSubject) ? findCampaign(application.campaignId, signal) : null,
      application.result && isHere ? evaluationApi.get(`/applications/${asked}/result`, { signal }) : null,
      application.result ? evaluationApi.get(`/applications/${asked}/appeals`, { signal }) : null,
    ])
    return { application, campaign, result, appeals: appeals?.rows ?? [] }
  }, error)
  async function load(): Promise<void> {
    const answer = await read(id.value)
    if (answer) [opened.value, error.value] = [answer, null]
  }
  watch(
    id,
    () => {
      ;[opened.value, error.value] = [null, null]
      void load()
    },
    { immediate: true },
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  function loadSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  }
  useChanged(applicationSubject, loadSoon)
  useChanged(scoreSubject, () => opened.value?.application.undeclared !== null && loadSoon())
  onScopeDispose(() => clearTimeout(timer))

  /** Sends a step of a person; where somebody was faster, what they did is read before it is said. */
  async function send(call: (application: Application) => Promise<unknown>): Promise<void> {
    const application = opened.value?.application
    if (!application) return
    try {
      await call(application)
    } catch (failure) {
      if (isProblem(failure, 'stale_version')) void load()
      throw failure
    }
    await load()
  }
  const isHere = computed(() => opened.value?.application.estateId === tenant.tenant?.id)
  return { opened, error, load, send, isHere }
}
export type SendStep = ReturnType<typeof useApplication>['send']
