import type { Kind, TemplateMove, TemplateRow } from '@linli/smart-property-contract'

type Template = Pick<TemplateRow, 'moves' | 'kinds' | 'isActive' | 'position'>

/** Prepared texts in use that fit a move and a kind of order, in their order. */
export const templatesFor = <Row extends Template>(
  rows: readonly Row[],
  move: TemplateMove,
  kind: Kind,
): Row[] =>
  rows
    .filter(
      (row) =>
        row.isActive && row.moves.includes(move) && (row.kinds.length === 0 || row.kinds.includes(kind)),
    )
    .sort((a, b) => a.position - b.position)
