import { seedDemo } from './demo/seed-demo.ts'

// Reads no more of the environment than a second run needs; the kernel reads the rest when it is loaded.
const adminUrl = process.env['DATABASE_ADMIN_URL'] ?? process.env['DATABASE_URL']
if (!adminUrl) throw new Error('configuration: DATABASE_URL (or DATABASE_ADMIN_URL) is not set')

await seedDemo({
  adminUrl,
  dataDir: process.env['LINLI_DATA_DIR'] ?? '.linli',
  say: (line) => process.stdout.write(`${line}\n`),
  async tell(say) {
    const [{ readConfig }, { tellDemo }] = await Promise.all([
      import('@linli/kernel/boot'),
      import('./demo/tell-demo.ts'),
    ])
    const config = readConfig({ LINLI_LOG_LEVEL: 'error', ...process.env })
    const password = process.env['LINLI_DEMO_PASSWORD'] ?? 'linli-demo-2026'
    return tellDemo({ config, password, share: Number(process.env['LINLI_DEMO_SHARE'] ?? '1'), say })
  },
})
