import type { WorkOrderStep } from '@linli/smart-property-contract'
import { moveNames } from '@linli/smart-property-contract/moves'

import type { Say } from '../order-words.ts'

const justNowMs = 3 * 60_000

/** Moves that came while somebody was writing: entries of the timeline that they had not seen. */
export const overtakenBy = (steps: readonly WorkOrderStep[], seen: ReadonlySet<string>): WorkOrderStep[] =>
  steps.filter(({ id, kind }) => !seen.has(id) && moveNames.some((move) => move === kind))

/** `王小丽 刚刚派给了 何强`: who did what meanwhile, in words. */
export function overtakenWords(
  { kind, at, actor, detail }: WorkOrderStep,
  { t, now, when }: { t: Say; now: number; when: (instant: string) => string },
): string {
  const to =
    kind === 'refer'
      ? t(`smartProperty.body.${String(detail['body'] ?? 'other')}`)
      : String(detail['assigneeAfter'] ?? '')
  const did = t(`smartProperty.panel.did.${kind}`, { to })
  const who = actor.kind === 'system' ? t('smartProperty.panel.bySystem') : actor.name
  return now - Date.parse(at) < justNowMs
    ? t('smartProperty.panel.didJustNow', { who, did })
    : t('smartProperty.panel.didAt', { who, did, when: when(at) })
}
