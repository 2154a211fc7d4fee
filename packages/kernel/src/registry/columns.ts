import { customType } from 'drizzle-orm/pg-core'

/**
 * Text that is compared byte by byte: keys, and words looked up by their beginning. LIKE is not leakproof,
 * so under row security no index serves it; `>=` and `<` are, and in this collation they are a prefix search.
 */
export const keyText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
})
