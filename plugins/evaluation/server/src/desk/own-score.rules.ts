import type { OwnScore } from '@linli/evaluation-contract/campaign'

export interface OwnRecord extends OwnScore {
  part: string
  /** Given after the other's points were shown. */
  isRevision: boolean
}

/** As its author reads it. */
export const toOwnScore = ({ part: _part, isRevision: _revision, ...own }: OwnRecord): OwnScore => own
