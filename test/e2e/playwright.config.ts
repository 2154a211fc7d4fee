import { defineConfig } from '@playwright/test'

const chromium = process.env['LINLI_CHROMIUM'] ?? '/usr/bin/chromium'
const launchOptions = {
  executablePath: chromium,
  // Without a UTF-8 locale Chromium calls a file with a Chinese name “download”.
  env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** Every journey runs at both sizes; one that makes no sense at a size says so by its file's name. */
export default defineConfig({
  testDir: '.',
  globalSetup: './world/start-world.ts',
  workers: Number(process.env['LINLI_E2E_WORKERS'] ?? 2),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  outputDir: '../../test-results',
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: process.env['LINLI_E2E_TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/*.phone.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
