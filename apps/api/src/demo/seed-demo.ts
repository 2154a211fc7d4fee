import type { KernelConfig } from '@linli/kernel/boot'

import { backdate } from './backdate.ts'
import { writeAccounts } from './demo-accounts.ts'
import { openDemoKernel } from './demo-kernel.ts'
import { openMarker } from './demo-marker.ts'
import { openDemo } from './demo.ts'
import { tellDemo } from './tell-demo.ts'

export interface SeedOptions {
  config: KernelConfig
  password: string
  /** Share of households and orders, 1 for all. */
  share: number
  say(line: string): void
}

/**
 * Fills an empty database with the demo, once. What a killed run left is cleared and told anew; a
 * database with data of its own is left alone. Answers what was done.
 */
export async function seedDemo({ config, password, share, say }: SeedOptions): Promise<'told' | 'there' | 'foreign'> {
  const marker = await openMarker(config)
  try {
    const standing = await marker.standing()
    if (standing.state === 'told') {
      await writeAccounts(config.dataDir, standing.accounts)
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
    const kernel = openDemoKernel(config)
    const from = performance.now()
    const tell = (chinese: string, english: string) => say(`${((performance.now() - from) / 1000).toFixed(1).padStart(5)} s  ${chinese} / ${english}`)
    try {
      const accounts = await tellDemo(openDemo({ kernel, now: new Date(), scale: { share }, password, say: tell }))
      await backdate(config)
      await writeAccounts(config.dataDir, accounts)
      await marker.finish(accounts)
      tell('演示数据就绪', 'the demo is ready')
    } finally {
      await kernel.database.close()
    }
    return 'told'
  } finally {
    await marker.close()
  }
}
