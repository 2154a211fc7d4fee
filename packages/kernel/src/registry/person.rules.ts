import { nameSearchKeys } from '../personal/pinyin.ts'

/** One person's name however it was typed; the same as the ledger's rule. */
export const nameKeyOf = (name: string): string => name.replaceAll(/\s+/g, '').toUpperCase()

/** Key for equality, and the pinyin by which lists are in the order of a Chinese phone book. */
export function personSortKey(name: string): { nameKey: string; sortKey: string } {
  return { nameKey: nameKeyOf(name), sortKey: `${nameSearchKeys(name)[0] ?? ''} ${name}` }
}
