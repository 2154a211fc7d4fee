import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { stopChild } from './api-process.ts'
import { root } from './paths.ts'
import { Halt } from './say.ts'

export interface ViteTarget {
  name: string
  folder: string
  address: string
  args: string[]
  /** Set for remotes: `plugin/surface`, under which the API hands the entry to the shells. */
  remote?: { key: string; entry: string }
}

export interface ViteServer {
  pid: number
  stop(): Promise<void>
}

/** The dev servers of the shells (4181, 4182) and of each plugin's remote, one a surface (from 4190). */
export function viteServers(): ViteTarget[] {
  const shells = [
    { folder: 'apps/console', address: 'http://127.0.0.1:4181/console/' },
    { folder: 'apps/mobile', address: 'http://127.0.0.1:4182/m/' },
  ]
  const here = shells.filter(({ folder }) => existsSync(join(root, folder, 'vite.config.ts')))
  const remotes = globSync('plugins/*/web/vite.config.ts', { cwd: root }).toSorted().flatMap(remoteTargets)
  return [...here.map((shell) => ({ ...shell, name: basename(shell.folder), args: [] })), ...remotes]
}

/** `LINLI_DEV_REMOTES`: from `plugin/surface` to the URL of the entry that the dev server gives. */
export function devRemotes(targets: ViteTarget[]): Record<string, string> {
  return Object.fromEntries(targets.flatMap(({ remote }) => (remote ? [[remote.key, remote.entry]] : [])))
}

/** `LINLI_DEV_SHELLS`: from surface to the address of the shell's dev server. */
export function devShells(targets: ViteTarget[]): Record<string, string> {
  return Object.fromEntries(targets.flatMap(({ remote, name, address }) => (remote ? [] : [[name, address]])))
}

/** Starts one dev server; what it says goes to the terminal with its name in front. */
export function startVite(target: ViteTarget, env: Record<string, string>): ViteServer {
  const vite = join(root, target.folder, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, '--clearScreen=false', '--host=127.0.0.1', ...target.args], {
    cwd: join(root, target.folder),
    env: { ...process.env, LINLI_DEV_API: env['LINLI_PUBLIC_URL'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      const lines = chunk.toString().split('\n')
      for (const line of lines) if (line.trim()) console.log(`  [${target.name}] ${line}`)
    })
  }
  return { pid: child.pid ?? 0, stop: () => stopChild(child, 5_000) }
}

function remoteTargets(config: string): ViteTarget[] {
  const text = readFileSync(join(root, config), 'utf8')
  const plugin = config.split('/')[1] ?? ''
  const port = Number(/\bport:\s*(\d+)/.exec(text)?.[1])
  if (!port) throw new Halt(`${config} 中缺少 port。`, `${config} names no port.`)
  const surfaces = (['console', 'mobile'] as const).filter((surface) => text.includes(`./${surface}`))
  return surfaces.map((surface) => {
    const origin = `http://127.0.0.1:${port + (surface === 'mobile' ? 1 : 0)}/remotes/${plugin}/dev-${surface}/`
    return {
      name: `${plugin} ${surface}`,
      folder: dirname(config),
      address: origin,
      args: ['--mode', surface],
      remote: { key: `${plugin}/${surface}`, entry: `${origin}remoteEntry.js` },
    }
  })
}
