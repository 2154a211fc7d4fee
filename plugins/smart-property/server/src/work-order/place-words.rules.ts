/** Words in one writing, for comparing: full-width forms, capitals, blanks and marks make no difference. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** How much of the words reads as the building's name; null when they begin otherwise. */
function lengthOfName(words: string, name: string): number | null {
  const wanted = plainWords(name)
  if (wanted === '') return null
  let read = ''
  let at = 0
  for (const character of words) {
    at += character.length
    read += plainWords(character)
    if (read === wanted) return at
    if (!wanted.startsWith(read)) return null
  }
  return null
}

/** 1号楼 is where 1号楼大堂 is; 1号楼梯间 is no part of it, nor Block 12 of Block 1. */
const endsThere = (name: string, rest: string): boolean =>
  /[栋幢座楼]$/u.test(name) ? !/^[梯道]/u.test(rest) : !/^[\p{L}\p{N}]/u.test(rest)

/** The words of a place in a building that is known, without the building they begin with: 1栋1单元电梯 is 1单元电梯. */
export function wordsWithin(building: string, words: string): string {
  const length = lengthOfName(words, building)
  if (length === null) return words
  const rest = words.slice(length)
  return endsThere(building, rest) ? rest.replace(/^[\s,，、·\-－—]+/u, '') : words
}

/** A place in a building as people read it: 1栋 1单元电梯. */
export const placeIn = (building: string, words: string): string =>
  [building, wordsWithin(building, words)].filter(Boolean).join(' ')
