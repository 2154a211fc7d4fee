import { and, or, sql, type SQL } from 'drizzle-orm'

import { nameSearchKeys } from '../personal/pinyin.ts'
import {
  classifySearch,
  likePattern,
  searchTextOf,
  type SearchCondition,
} from '../personal/search-query.rules.ts'
import { memberships } from './members.schema.ts'

/** What a member is found by: the name, its pinyin and initials. */
export const memberSearchText = (name: string): string =>
  searchTextOf([name.normalize('NFKC').toLowerCase().trim(), ...nameSearchKeys(name)])

function meets(condition: SearchCondition): SQL | undefined {
  switch (condition.on) {
    case 'name':
    case 'pinyin':
      return sql`${memberships.searchText} like ${likePattern(condition)}`
    case 'phone':
      return sql`${memberships.accountId} in (select kernel.members_with_phone_tail(${condition.value}))`
    default:
      return undefined
  }
}

/** Every typed word must be met by name, pinyin or phone tail. */
export function memberSearch(typed: string): SQL | undefined {
  const words = classifySearch(typed).words.map(
    (conditions) => or(...conditions.map(meets).filter((one) => one !== undefined)) ?? sql`false`,
  )
  return and(...words)
}
