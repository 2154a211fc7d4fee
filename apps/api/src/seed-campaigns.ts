import { seedCampaigns } from './demo/campaigns/seed-campaigns.ts'

const adminUrl = process.env['DATABASE_ADMIN_URL'] ?? process.env['DATABASE_URL']
if (!adminUrl) throw new Error('configuration: DATABASE_URL (or DATABASE_ADMIN_URL) is not set')

const state = await seedCampaigns({
  adminUrl,
  async tell() {
    const [{ readConfig }, { tellCampaigns }] = await Promise.all([
      import('@linli/kernel/boot'),
      import('./demo/campaigns/tell-campaigns.ts'),
    ])
    const config = readConfig({ LINLI_LOG_LEVEL: 'error', ...process.env })
    const password = process.env['LINLI_DEMO_PASSWORD'] ?? 'linli-demo-2026'
    const share = Number(process.env['LINLI_DEMO_SHARE'] ?? '1')
    const say = (chinese: string, english: string) => process.stdout.write(`${chinese} / ${english}\n`)
    await tellCampaigns({ config, password, share, say })
  },
})
process.stdout.write(`${state}\n`)
