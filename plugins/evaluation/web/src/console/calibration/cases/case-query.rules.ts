import { calibrationCaseStates } from '@linli/evaluation-contract/campaign'

const isHash = (text: string | undefined): text is string => /^[0-9a-f]{64}$/.test(text ?? '')

/** What is asked of the server: anybody may have typed the address, and it takes only what it knows. */
export function askedOf(query: Record<string, string>) {
  const { limit, cursor, q, state: asked, rubricHash } = query
  const state = calibrationCaseStates.find((each) => each === asked)
  return { limit, cursor, q, state, ...(isHash(rubricHash) ? { rubricHash } : {}) }
}
