const texts: Readonly<Record<string, string>> = {
  answer: 'move.answerText',
  mediate: 'panel.mediation.words',
  settle: 'panel.mediation.terms',
}

/** What the words of a move are called, as a key of the catalogue. */
export const textLabel = (move: string): string => `smartProperty.${texts[move] ?? 'move.text'}`

export const reasonLabel = (move: string): string =>
  `smartProperty.${move === 'refer' ? 'panel.mediation.why' : 'move.reason'}`
