import { pinyin } from 'pinyin-pro'

import { surnameOf, surnameReadings } from './surname.rules.ts'

const han = /\p{Script=Han}/u

/** Syllables without tones, ü as v; a word of another script is one lower-case piece. */
function syllablesOf(text: string, isName: boolean): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const options = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const
  const read = pinyin(plain, isName ? { ...options, surname: 'head' } : options)
  return read.flatMap((piece) => piece.split(/[^\p{L}\p{N}]+/u)).filter(Boolean)
}

const initialOf = (syllable: string): string => Array.from(syllable)[0] ?? ''
const initialsOf = (syllables: readonly string[]): string => syllables.map(initialOf).join('')

/** ü is typed as v by those who know the input method and as u by everybody else. */
const withPlainU = (word: string): string[] =>
  word.includes('v') ? [word, word.replaceAll('v', 'u')] : [word]

const unique = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))]

/**
 * Words to find a person's name by: full pinyin, then initials, each with every reading of a surname that
 * has several (覃小明: qinxiaoming tanxiaoming qxm txm). Lower case, without tones.
 */
export function nameSearchKeys(name: string): string[] {
  const syllables = syllablesOf(name.trim(), true)
  if (!han.test(name)) return unique([syllables.join(''), ...syllables, initialsOf(syllables)])
  const surname = surnameOf(name.normalize('NFKC').trim())
  const readings = surnameReadings(surname)
  const rest = syllables.slice(Array.from(surname).length)
  const heads =
    readings.length > 0
      ? readings.map((reading) => [reading])
      : [syllables.slice(0, Array.from(surname).length)]
  const all = heads.map((head) => [...head, ...rest])
  return unique([...all.map((parts) => parts.join('')).flatMap(withPlainU), ...all.map(initialsOf)])
}

/**
 * Words to find an estate, group or place by, each beginning at any of its syllables, so that both jthy
 * and huayuan find 景田花园.
 */
export function placeSearchKeys(name: string): string[] {
  const syllables = syllablesOf(name, false)
  const tails = syllables.map((_, at) => syllables.slice(at))
  return unique([...tails.map((tail) => tail.join('')).flatMap(withPlainU), ...tails.map(initialsOf)])
}
