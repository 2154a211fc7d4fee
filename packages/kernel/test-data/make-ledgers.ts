/**
 * Writes the test ledgers beside this file, each with its expectation: `node test-data/make-ledgers.ts`.
 * Every company keeps its ledger in its own way; each function below is one company.
 */
import { groupEstates } from './group-estates.ts'
import { groupedHeadings, joinedOwners, membersByYes } from './ledgers-by-layout.ts'
import { combinedAddress, englishHeadings, severalSheets } from './ledgers-by-wording.ts'

for (const make of [
  joinedOwners,
  groupedHeadings,
  membersByYes,
  severalSheets,
  combinedAddress,
  englishHeadings,
  groupEstates,
])
  await make()
