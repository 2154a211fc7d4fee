import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { Halt, say } from './say.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium, with Chinese fonts beside it; on Debian as root both are installed when missing. */
export function ensureBrowser(): string {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (missing.length > 0) install(missing)
  const path = findChromium()
  if (path && hasChineseFont()) return path
  throw new Halt(
    `浏览器测试缺少 ${missing.join('、')}：请先安装，或用 LINLI_CHROMIUM 指定 Chromium 的路径。`,
    `The browser journeys lack ${missing.join(' and ')}: install it, or set LINLI_CHROMIUM to the path of a Chromium.`,
  )
}

function install(packages: string[]): void {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return
  say(`安装 ${packages.join('、')}`, `installing ${packages.join(' and ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) console.error(`${stdout}${stderr}`.split('\n').slice(-12).join('\n'))
  }
}

function findChromium(): string | undefined {
  const given = process.env['LINLI_CHROMIUM']
  if (given) return existsSync(given) ? given : undefined
  const folders = (process.env['PATH'] ?? '').split(':')
  const candidates = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
  return [...candidates, ...places].find((path) => existsSync(path))
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  if (list.status === 0) return list.stdout.trim() !== ''
  return globSync('/usr/share/fonts/**/*CJK*').length > 0 || process.platform === 'darwin'
}
