import { captureBatchInput, captureBatchOutput } from '@linli/evaluation-contract/site'
import type { KeptPhoto, useOutbox } from '@linli/ui-mobile'

import type { Sent } from './engine-options.ts'
import type { KeptMedium, KeptRecord } from './site-database.ts'

type Outbox = Pick<ReturnType<typeof useOutbox>, 'send' | 'entries' | 'refresh' | 'flush'>
type Entry = Outbox['entries']['value'][number]

export const captureKind = 'site-capture'
const pluginId = 'evaluation'

const sent = captureBatchInput.pick({ captures: true })
const carries = ({ pluginId: plugin, kind, body }: Entry, id: string): boolean =>
  plugin === pluginId &&
  kind === captureKind &&
  (sent.safeParse(body).data?.captures.some((capture) => capture.id === id) ?? false)

/** Uploaded under a key of its own each time: the server remembers what came under the last one, spoiled bytes too. */
const photoOf = ({ name, type, bytes }: KeptMedium): KeptPhoto => ({
  id: crypto.randomUUID(),
  name,
  type,
  bytes,
  fileId: null,
})

const heldWith = ({ problem }: Entry): Sent => ({
  state: 'held',
  detail: [problem?.title, problem?.detail].filter(Boolean).join('\n'),
})

/**
 * Sends a record by the phone's outbox, one at a time and in their order, so that its pictures lie there twice only while
 * it is on its way. What the outbox still has of it from before goes first; its answer went to nobody, so it is asked again.
 */
export const createPost =
  (outbox: Outbox, { tenantId, label }: { tenantId: () => string; label: (record: KeptRecord) => string }) =>
  async (record: KeptRecord, media: readonly KeptMedium[]): Promise<Sent> => {
    await outbox.refresh()
    const inHand = () => outbox.entries.value.find((entry) => carries(entry, record.id))
    if (inHand()?.state === 'waiting') await outbox.flush()
    await outbox.refresh()
    const left = inHand()
    if (left) return left.state === 'waiting' ? { state: 'waiting' } : heldWith(left)
    const outcome = await outbox.send({
      tenantId: tenantId(),
      pluginId,
      kind: captureKind,
      subjectId: record.capture.visitId,
      label: label(record),
      path: `/p/${pluginId}/site-visits/${record.capture.visitId}/captures`,
      body: { captures: [record.capture] },
      photos: media.map(photoOf),
    })
    if (outcome.state === 'sent')
      return { state: 'answered', answer: captureBatchOutput.parse(outcome.answer) }
    return outcome.state === 'waiting' ? { state: 'waiting' } : heldWith(outcome.entry)
  }
