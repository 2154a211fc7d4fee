import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { AppError } from '@linli/contract'

export const passwordLength = { min: 8, max: 128 }

/** Guesses below which a password falls in an online attack that our limits do not stop (log10). */
const minGuessesLog10 = 6

let checker: ZxcvbnFactory | undefined

/**
 * Refuses a password that is short or easily guessed: the 40,000 commonest, keyboard runs, dates, and the
 * person's own name or number. No rule about kinds of characters (ASVS 5, 6.2).
 */
export function assertStrongPassword(
  password: string,
  ownWords: readonly string[] = [],
  path = 'newPassword',
): void {
  const length = [...password].length
  if (length < passwordLength.min)
    throw new AppError('bad_input', {
      issues: [{ path, rule: 'too_small_text', params: { limit: passwordLength.min } }],
    })
  if (length > passwordLength.max)
    throw new AppError('bad_input', {
      issues: [{ path, rule: 'too_big_text', params: { limit: passwordLength.max } }],
    })
  checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const { guessesLog10 } = checker.check(password.slice(0, 64), [...ownWords, 'linli'])
  if (guessesLog10 < minGuessesLog10)
    throw new AppError('bad_input', { reason: 'weak_password', issues: [{ path, rule: 'weak_password' }] })
}
