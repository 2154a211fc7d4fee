import { likeAnywhere } from '../list/like-pattern.rules.ts'
import { likePattern } from '../personal/search-query.rules.ts'

/** LIKE patterns for a tenant's name and for the beginnings of its pinyin, with what was typed taken literally. */
export function tenantPatterns(typed: string): { name: string; pinyin: string } {
  const plain = typed.normalize('NFKC').toLowerCase().trim()
  return {
    name: likeAnywhere(plain),
    pinyin: likePattern({ on: 'pinyin', op: 'wordPrefix', value: plain.replaceAll(/[\s']/g, '') }),
  }
}
