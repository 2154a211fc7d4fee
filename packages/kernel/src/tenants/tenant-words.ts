import { placeSearchKeys } from '../personal/pinyin.ts'
import { searchTextOf } from '../personal/search-query.rules.ts'

/** What a tenant is found by beside its name: pinyin and initials from any of its syllables. */
export const tenantPinyin = (name: string, shortName: string): string =>
  searchTextOf([...placeSearchKeys(name), ...placeSearchKeys(shortName)])
