import type { Random } from './demo-random.ts'
import type { Manner } from './estates.data.ts'
import { step, type Step } from './order-step.ts'
import { heardWords, mendedWords } from './texts/sayings.ts'

interface Judging {
  random: Random
  manner: Pick<Manner, 'pleased'>
  /** Something said rather than something broken. */
  isSoft: boolean
  /** Without an account somebody rings. */
  hasAccount: boolean
}

/** A rating of 1 to 5 and perhaps a word with it, by how pleased people are with the estate. */
function opinion({ random, manner: { pleased }, isSoft }: Judging): Pick<Step, 'rating' | 'text'> {
  const words = isSoft ? heardWords : mendedWords
  const mood = random.chance((1 - pleased) * 0.38)
    ? 'displeased'
    : random.chance(0.45 + 0.35 * pleased)
      ? 'pleased'
      : 'content'
  const [rating, text] = random.pick(words[mood])
  return { rating, ...(text === undefined ? {} : { text }) }
}

/** How the reporter finds it, said on the phone's page or when somebody rings. */
export function judgement(judging: Judging): Step[] {
  const { random, hasAccount, isSoft } = judging
  const said = opinion(judging)
  if (hasAccount) return [step('confirm', random.int(20, 1_600), { isAtWork: false, ...said })]
  return [
    ...(random.chance(0.25) ? [step('miss', random.int(60, 400))] : []),
    step('call-back-solved', random.int(120, 1_500), {
      ...said,
      ...(said.rating === 5 && !said.text && !isSoft ? { template: 'call-back-good' } : {}),
    }),
  ]
}
