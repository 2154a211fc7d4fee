/** What each dialog asks for; the server has the last word on what is needed. */
export interface MoveFields {
  person?: true
  reason?: 'needed' | 'maybe'
  text?: 'needed' | 'maybe'
  solved?: true
  photos?: true
  visibility?: true
  reached?: true
  rating?: true
  classes?: true
}

export const moveFields: Record<string, MoveFields> = {
  assign: { person: true, text: 'maybe' },
  transfer: { person: true, reason: 'needed' },
  answer: { text: 'needed', solved: true, photos: true },
  note: { text: 'needed', visibility: true, photos: true },
  'call-back': { reached: true, solved: true, rating: true, text: 'maybe' },
  confirm: { rating: true, text: 'maybe' },
  reject: { text: 'needed', photos: true },
  classify: { classes: true, reason: 'maybe' },
  close: { reason: 'needed' },
  reopen: { reason: 'needed', photos: true },
  cancel: { reason: 'maybe' },
}

export interface MoveValues {
  assigneeAccountId: string
  reason: string
  text: string
  isSolved: boolean
  isReached: boolean
  isPublic: boolean
  rating: number
  categoryKey: string
  grade: number
  kind: string
  fileIds: string[]
}

const given = <T>(key: string, value: T): Record<string, T> =>
  value === '' || value === 0 ? {} : { [key]: value }

/** The body of a move from what the dialog holds: only what the move knows. */
export function moveBody(move: string, values: MoveValues): Record<string, unknown> {
  const fields = moveFields[move] ?? {}
  const isAnswering = !fields.reached || values.isReached
  return {
    ...(fields.person ? { assigneeAccountId: values.assigneeAccountId } : {}),
    ...(fields.reason ? given('reason', values.reason.trim()) : {}),
    ...(fields.text ? given('text', values.text.trim()) : {}),
    ...(fields.reached ? { isReached: values.isReached } : {}),
    ...(fields.solved && isAnswering ? { isSolved: values.isSolved } : {}),
    ...(move === 'confirm' || move === 'reject' ? { isSolved: move === 'confirm' } : {}),
    ...(fields.rating && isAnswering && (values.isSolved || move === 'confirm')
      ? given('rating', values.rating)
      : {}),
    ...(fields.visibility ? { isPublic: values.isPublic } : {}),
    ...(fields.photos ? { fileIds: values.fileIds } : {}),
    ...(fields.classes ? { categoryKey: values.categoryKey, grade: values.grade, kind: values.kind } : {}),
  }
}

const paths: Record<string, string> = { reject: 'confirm', note: 'notes', 'call-back': 'call-backs' }

/** Where a move is sent: "not solved" is the other side of the door "solved". */
export const movePath = (move: string): string => paths[move] ?? move
