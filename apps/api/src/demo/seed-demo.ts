import { openMarker, type DemoAccount } from './demo-marker.ts'
import { writeAccounts } from './write-accounts.ts'

export interface SeedOptions {
  /** The owner's connection, as for migrating. */
  adminUrl: string
  dataDir: string
  /** Makes the demo in an empty database. Loaded when it is needed: the kernel takes seconds. */
  tell(say: (chinese: string, english: string) => void): Promise<DemoAccount[]>
  say(line: string): void
}

/**
 * Fills an empty database with the demo, once. What a killed run left is cleared and told anew; a
 * database with data of its own is left alone. Answers what was done.
 */
export async function seedDemo({
  adminUrl,
  dataDir,
  tell,
  say,
}: SeedOptions): Promise<'told' | 'there' | 'foreign'> {
  const marker = await openMarker({ adminUrl, dataDir })
  try {
    const standing = await marker.standing()
    if (standing.state === 'told') {
      await writeAccounts(dataDir, standing.accounts)
      say('演示数据已在 / the demo is there already')
      return 'there'
    }
    if (standing.state === 'foreign') {
      say('数据库已有数据，不写入演示 / the database has data of its own, no demo is added')
      return 'foreign'
    }
    if (standing.state === 'half-told') {
      say('上次未写完，重新写入 / the last run was cut short, starting again')
      await marker.clear()
    }
    await marker.begin()
    const from = performance.now()
    const timed = (chinese: string, english: string) =>
      say(`${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${chinese} / ${english}`)
    const accounts = await tell(timed)
    await writeAccounts(dataDir, accounts)
    await marker.finish(accounts)
    timed('演示数据就绪', 'the demo is ready')
    return 'told'
  } finally {
    await marker.close()
  }
}
