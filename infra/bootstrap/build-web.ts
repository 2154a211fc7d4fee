import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from './paths.ts'
import { runStep } from './run-step.ts'
import { say } from './say.ts'

const stamp = join(root, 'node_modules', '.cache', 'linli', 'web-build')

/** Builds shells and remotes; when no source file changed since the last build it takes a few milliseconds. */
export async function buildWeb(signal: AbortSignal): Promise<void> {
  const packages = webPackages()
  if (packages.length === 0) return
  const now = sourceMark()
  const isBuilt = packages.every((folder) => existsSync(join(folder, 'dist')))
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('构建网页端', 'building the shells and remotes')
  // Two at once: that is what two cores gain by, and each build needs some hundred MB. They give way to the
  // first filling of the database beside them, which is one long chain and ends last otherwise.
  await turbo('build-web', ['run', 'build', '--output-logs=errors-only', '--concurrency=2'], signal, 10)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

/** Runs turbo, which finds pnpm through its own lookup. */
export async function turbo(name: string, args: string[], signal: AbortSignal, niceness = 0): Promise<void> {
  const program = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  await runStep({ name, args: [program, ...args], niceness, signal })
}

/** Folders whose package has a build script. */
export function webPackages(): string[] {
  return globSync(['apps/*/package.json', 'plugins/*/*/package.json'], { cwd: root })
    .filter((file) => 'build' in (readManifest(file).scripts ?? {}))
    .map((file) => join(root, dirname(file)))
}

function readManifest(file: string): { scripts?: Record<string, string> } {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as { scripts?: Record<string, string> }
}

/** Names, sizes and times of all files that a web build can read; turbo itself compares the contents. */
function sourceMark(): string {
  const hash = createHash('sha256')
  const folders = ['packages', ...globSync('plugins/*/contract', { cwd: root }), ...webPackages()]
  const files = folders.flatMap((folder) => filesUnder(resolve(root, folder)))
  for (const file of [join(root, 'pnpm-lock.yaml'), join(root, 'turbo.json'), ...files.toSorted()]) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return /^(node_modules|dist|kernel|coverage|\.turbo)$/.test(entry.name) ? [] : filesUnder(path)
    return entry.isFile() ? [path] : []
  })
}
