import type { TemplateMove } from '@linli/smart-property-contract/states'

/** Moves that a prepared text may be used in, the most usual first. */
export const templateMoveOrder = [
  'answer',
  'note',
  'call-back',
  'transfer',
  'pause',
  'close',
  'reopen',
] as const satisfies readonly TemplateMove[]
