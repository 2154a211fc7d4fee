/** `12`, `12.50`: fen as yuan, without fractions where there are none. */
export const yuanOf = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))

/** `20`, `20–50`: what a unit may cost. */
export const rangeOf = ({ minFen, maxFen }: { minFen: number; maxFen: number }): string =>
  minFen === maxFen ? yuanOf(minFen) : `${yuanOf(minFen)}–${yuanOf(maxFen)}`
