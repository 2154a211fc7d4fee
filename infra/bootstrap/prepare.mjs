// Runs on whatever Node the machine has (20 or newer) before anything is installed: Node built-ins only.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = join(root, 'node_modules')
const installStamp = join(modules, '.linli-install')
const ownNode = join(modules, '.bin', 'node')
const isChinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')

/** Installs the dependencies when they are missing or the lockfile changed. Ends the process when it cannot. */
export async function prepare() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(
      `需要 Node.js 20 或更新版本，现在是 ${process.version}。`,
      `Node.js 20 or newer is needed, this is ${process.version}.`,
    )
  }
  if (process.platform === 'win32') {
    fail('请在 WSL2 中运行 Linli。', 'On Windows, run Linli inside WSL2.')
  }
  const wanted = installHash()
  if (existsSync(installStamp) && existsSync(ownNode) && readFileSync(installStamp, 'utf8') === wanted) return
  console.log(isChinese ? '› 安装依赖' : '› installing dependencies')
  const manager = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
  const install = ['--yes', manager, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false']
  const { status, error } = spawnSync('npx', install, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) fail(`无法运行 npx：${error.message}`, `Cannot run npx: ${error.message}`)
  if (status !== 0)
    fail('依赖安装失败，原因见上。', 'The dependencies could not be installed; the reason stands above.')
  const runs = spawnSync(ownNode, ['--version'])
  if (runs.status !== 0) {
    fail(
      '已安装的 Node 24 在本机无法运行。',
      `The installed Node 24 does not run on this machine: ${runs.error?.message ?? runs.stderr.toString()}`,
    )
  }
  writeFileSync(installStamp, wanted)
}

/** Goes on with a file of this folder under the project's own Node 24, as one program with this process. */
export async function handOver(file) {
  const path = `${join(modules, '.bin')}:${process.env.PATH ?? ''}`
  const program = join(root, 'infra', 'bootstrap', file)
  const child = spawn(ownNode, [program, ...process.argv.slice(2)], {
    cwd: root,
    // The channel tells the child when this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1' },
  })
  // Ctrl-C reaches the whole group; the child stops things in order and this process waits for it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  const code = await new Promise((done) =>
    child.once('exit', (exitCode, signal) => done(exitCode ?? (signal ? 1 : 0))),
  )
  process.exit(code)
}

function installHash() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function fail(zh, en) {
  console.error(isChinese ? zh : en)
  process.exit(1)
}
