import type { FlagState } from '@linli/evaluation-contract/flag'

/** Colour of a state, beside its word. */
const tones: Record<FlagState, string> = {
  open: 'lk-tag--amber',
  explained: 'lk-tag--sky',
  upheld: 'lk-tag--late',
  dismissed: '',
}
export const toneOf = (state: FlagState): string => tones[state]
