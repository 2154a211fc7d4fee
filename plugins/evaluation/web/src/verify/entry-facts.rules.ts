import type { ProofFile } from '@linli/evaluation-contract/proof'

export const entryNames = ['estate', 'company', 'total', 'rank', 'groups', 'awards'] as const
export type EntryName = (typeof entryNames)[number]
type Json = ProofFile['payload'][string]

/** How a page names what a file holds the key of alone: titles are not part of what was signed. */
export interface EntryWords {
  readonly separator: string
  readonly group: string
  readonly award: string
}

const isList = (value: Json): value is Json[] => Array.isArray(value)
const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !isList(value)

/** One value as it is read: lists by their keys, records name by name. Whatever a file holds, it comes out as text. */
function textOf(value: Json, words: EntryWords): string {
  if (isList(value))
    return value
      .map((each) =>
        isRecord(each) && each['key'] !== undefined
          ? words.award.replace('{key}', () => textOf(each['key'] ?? null, words))
          : textOf(each, words),
      )
      .join(words.separator)
  if (isRecord(value))
    return Object.entries(value)
      .map(([name, inner]) => words.group.replace('{key}', () => name) + textOf(inner, words))
      .join(words.separator)
  return value === null ? '' : String(value)
}

/** What a file says of its estate, in the order in which it is read; only what it has. */
export function entryFacts(
  payload: ProofFile['payload'],
  words: EntryWords,
): { name: EntryName; text: string }[] {
  return entryNames.flatMap((name) => {
    const value = payload[name]
    const text = value === undefined ? '' : textOf(value, words)
    return text === '' ? [] : [{ name, text }]
  })
}
