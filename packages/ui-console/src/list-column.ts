export interface ListColumn {
  key: string
  title: string
  /** CSS width. */
  width?: string
  /** The cell that opens the row; exactly one. */
  isPrimary?: boolean
  /** Sort key of the server. */
  sort?: string
  align?: 'end'
  /** A bare number: on narrow screens, where lists have no head, its title stands before it. */
  isNamed?: boolean
  /** Left out while a record stands beside the list. */
  isRoomy?: boolean
  /** Hidden until the person asks for it. */
  isExtra?: boolean
}
