import { hashJson } from '../proof/json-hash.ts'

/** The draw of one campaign. The salt (16 random bytes or more) hides a short seed, such as a lottery number, until it is revealed. */
export interface Draw {
  readonly campaign: string
  readonly seed: string
  readonly salt: string
}

/**
 * What is published before anyone may know the draw: SHA-256 of its canonical JSON. It shows that the seed was not
 * changed afterwards; that it was not picked for its outcome, only an open ceremony or a public number can.
 */
export const drawCommitment = ({ campaign, seed, salt }: Draw): string => hashJson({ campaign, seed, salt })

/** Whether the revealed draw is the one committed to. */
export const verifyCommitment = (commitment: string, draw: Draw): boolean =>
  commitment === drawCommitment(draw)
