import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { DemoAccount } from './demo-marker.ts'

/** Writes the list whole or not at all. */
export async function writeAccounts(dataDir: string, accounts: readonly DemoAccount[]): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, 'demo-accounts.json')
  await writeFile(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`)
  await rename(`${file}.new`, file)
}
