import type { SittingRow } from '@linli/evaluation-contract/campaign'

import type { MyCalibration } from './use-my-calibration.ts'

export type MyGate = MyCalibration['gates'][number]

const isOpen = ({ isSubmitted }: SittingRow): boolean => !isSubmitted

/** Campaigns in which something is to be done or to be waited for before points are taken. */
export const gatesAhead = ({ gates }: Pick<MyCalibration, 'gates'>): MyGate[] =>
  gates.filter(({ state }) => state === 'open' || state === 'failed')

/** Cases of a campaign's running try that are not handed in. */
export const openCases = (
  { rows }: Pick<MyCalibration, 'rows'>,
  { campaignId }: Pick<MyGate, 'campaignId'>,
): SittingRow[] => rows.filter((row) => row.kind === 'gate' && row.campaignId === campaignId && isOpen(row))

/** Cases in between, which block nothing. */
export const driftCases = ({ rows }: Pick<MyCalibration, 'rows'>): SittingRow[] =>
  rows.filter((row) => row.kind === 'drift' && isOpen(row))

export const doneCases = ({ rows }: Pick<MyCalibration, 'rows'>): SittingRow[] =>
  rows.filter((row) => row.isSubmitted)

/** What stands between a scorer and the places of a campaign; null where nothing does. */
export const gateBefore = (mine: MyCalibration, campaignId: string): MyGate | null =>
  gatesAhead(mine).find((gate) => gate.campaignId === campaignId) ?? null

/** The gate's sentence: a key below `mine`, and what stands in it besides the bound. */
export function gateSentence(
  mine: MyCalibration,
  gate: MyGate,
): { key: string; params: { n: number; round: number; max: number } } {
  const n = openCases(mine, gate).length
  const params = { n, round: gate.round, max: gate.maxRounds }
  if (gate.state === 'failed') return { key: gate.round === 0 ? 'noCases' : 'failed', params }
  return { key: gate.round > 1 ? 'again' : 'first', params }
}

/** What a scorer reads after handing in, and the case to go on with. */
export function afterHandingIn(
  mine: MyCalibration,
  sitting: Pick<SittingRow, 'kind' | 'round' | 'campaignId'>,
): { key: string; next: SittingRow | null } {
  if (sitting.kind === 'drift') return { key: 'drift', next: driftCases(mine)[0] ?? null }
  const gate = mine.gates.find(({ campaignId }) => campaignId === sitting.campaignId)
  if (!gate) return { key: 'over', next: null }
  const next = openCases(mine, gate)[0] ?? null
  if (gate.state !== 'open') return { key: gate.state, next: null }
  return { key: gate.round > sitting.round ? 'nextTry' : 'more', next }
}
