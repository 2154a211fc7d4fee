import type { WorkOrderDetail } from '@linli/smart-property-contract'
import { useForm, useTimeWords } from '@linli/web-kit'
import { computed, ref } from 'vue'

import type { MoveValues } from '../move-fields.ts'
import { localOf } from './house-clock.ts'
import { isComplete, moveRequest } from './move-request.ts'
import { overtakenBy } from './overtaken.ts'

export interface MoveProps {
  move: string
  order: WorkOrderDetail
  act: (path: string, body: object) => Promise<void>
  /** The order to merge into, where it was pointed at already. */
  into?: string
}

const blank = ({ order, into }: MoveProps, now: string): MoveValues => ({
  assigneeAccountId: '',
  reason: '',
  text: '',
  isSolved: true,
  isReached: true,
  isPublic: true,
  rating: 0,
  fileIds: [],
  categoryKey: order.category.key,
  grade: order.grade,
  kind: order.kind,
  pauseReason: 'parts',
  resumeAt: '',
  items: [],
  heldAt: now,
  place: '',
  parties: [
    { name: '', side: '' },
    { name: '', side: '' },
  ],
  signedOn: now.slice(0, 10),
  body: '',
  intoId: into ?? '',
})

/** What a move's dialog holds, what it sends, and what others did to the order since it was opened. */
export function useMoveForm(props: MoveProps) {
  const { now, zone } = useTimeWords()
  const form = useForm<MoveValues>({
    initial: blank(props, localOf(now.value, zone())),
    draftKey: `smart-property.${props.order.id}.${props.move}`,
    submit: (values) => {
      const { path, body } = moveRequest(props.move, values, zone())
      return props.act(path, body)
    },
  })
  // A draft may have pointed elsewhere; writing the same again would make a draft of nothing.
  if (props.into && form.values.intoId !== props.into) form.values.intoId = props.into

  const seen = new Set(props.order.steps.map(({ id }) => id))
  const isSent = ref(false)
  const meanwhile = computed(() => overtakenBy(props.order.steps, seen))
  const isPossible = computed(() =>
    props.order.moves.some((name) => name === props.move || name.startsWith(`${props.move}-`)),
  )
  /** Sends; answers whether it went through. */
  async function send(): Promise<boolean> {
    await form.submit()
    isSent.value = form.problem.value === null
    return isSent.value
  }
  /** What others did is said by a note of its own. */
  const sentence = computed(() => (form.isStale.value ? '' : form.sentence.value))
  return {
    form: { ...form, sentence },
    send,
    isPossible,
    meanwhile,
    isOvertaken: computed(
      () => !isSent.value && !form.isSaving.value && (form.isStale.value || meanwhile.value.length > 0),
    ),
    isComplete: computed(() => isComplete(props.move, form.values)),
  }
}
