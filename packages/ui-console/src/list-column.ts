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
  /** Left out while a record stands beside the list. */
  isRoomy?: boolean
  /** Hidden until the person asks for it. */
  isExtra?: boolean
}
