/** The tables that the register's lists read. */
export const listedTables = [
  'buildings',
  'entrances',
  'units',
  'persons',
  'person_phones',
  'unit_relations',
  'households',
  'household_members',
  'search_words',
]

/** The tables that a ledger fills. */
export const filledTables = [...listedTables, 'consents', 'political_records']
