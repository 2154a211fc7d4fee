import type { WorkOrderRow } from '@linli/smart-property-contract'
import { confirm, toast, useOutbox, type Outcome } from '@linli/ui-mobile'
import { currentTenantId } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

import { moveBody, type MoveValues } from './move-values.ts'
import { pluginId } from './orders-http.ts'
import { movePlans, type PhoneMove } from './phone-moves.ts'
import { isFinal, lostTo } from './refusal.rules.ts'
import { filesOf, sendOrKeep } from './send-or-keep.ts'

/** A move on its way, what is said after it, and what is asked before one is thrown away. */
export function useMoves() {
  const { t } = useI18n({ useScope: 'global' })
  const outbox = useOutbox()

  /** Makes it on top of the order that was seen, now or when there is a network. */
  const send = (
    name: PhoneMove,
    { id, title, version }: Pick<WorkOrderRow, 'id' | 'title' | 'version'>,
    values: MoveValues,
  ): Promise<Outcome> =>
    sendOrKeep(outbox, {
      tenantId: currentTenantId(),
      pluginId,
      kind: name,
      subjectId: id,
      label: `${t(`smartProperty.phone.move.${name}.button`)} · ${title}`,
      path: `/p/${pluginId}/work-orders/${id}/${movePlans[name].path}`,
      body: moveBody(name, values, version),
      ...filesOf(values),
    })

  /** A refusal that trying again cannot change is said and gone; any other stays with the order. */
  async function tell(name: PhoneMove, { state, entry }: Outcome): Promise<void> {
    if (state === 'sent') return toast.done(t(`smartProperty.phone.move.${name}.done`))
    if (state === 'waiting') return toast.say(t('smartProperty.phone.kept'))
    const quicker = lostTo(entry)
    if (quicker === null && !isFinal(entry)) return
    await outbox.discard(entry.id)
    toast.say(
      quicker === null
        ? [entry.problem?.title, entry.problem?.detail].filter(Boolean).join('\n')
        : t('smartProperty.work.quicker', { name: quicker }),
    )
  }

  async function drop(id: string, label: string): Promise<void> {
    const isSure = await confirm({
      title: t('smartProperty.phone.unsent.dropTitle'),
      text: label,
      yes: t('smartProperty.phone.unsent.drop'),
      no: t('kit.cancel'),
    })
    if (isSure) await outbox.discard(id)
  }
  return { send, tell, drop }
}
