// Writes a package's next migration from its drizzle schemas: node infra/tools/db/generate.mjs <package dir> <name>
// With `--baseline` the first tables file is made anew and the hand-written files are kept (before a release only).
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, resolve } from 'node:path'

const [packageDir, name = 'tables'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const baseline = process.argv.includes('--baseline')
const cwd = resolve(packageDir)
const migrations = join(cwd, 'migrations')
const aside = join(cwd, 'node_modules', '.migrations-aside')
const kit = fileURLToPath(new URL('./node_modules/drizzle-kit/bin.cjs', import.meta.url))
const run = (...words) =>
  execFileSync(process.execPath, [kit, 'generate', ...words], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
const files = () =>
  readdirSync(migrations)
    .filter((file) => file.endsWith('.sql'))
    .sort()

/** The schema is made by the migrator, with its owner. */
const withoutSchema = (text) => text.replace(/^CREATE SCHEMA "[a-z_]+";\n--> statement-breakpoint\n/gm, '')

// Two runs at once in one package would each delete what the other wrote.
const lock = join(cwd, 'node_modules', '.generate-lock')
for (let tries = 0; ; tries++) {
  try {
    mkdirSync(lock)
    break
  } catch {
    if (tries > 600) throw new Error(`another run holds ${lock}; remove it if none is alive`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}
process.on('exit', () => rmSync(lock, { recursive: true, force: true }))

mkdirSync(migrations, { recursive: true })
if (baseline) {
  const kept = files()
    .filter((file) => !file.endsWith('_tables.sql'))
    .map((file) => [
      file.slice(5, -4),
      readFileSync(join(migrations, file), 'utf8'),
      Number(file.slice(0, 4)),
    ])
  // A schema that does not load must not cost the files written by hand.
  cpSync(migrations, aside, { recursive: true })
  process.on('exit', (code) => {
    if (code !== 0) {
      rmSync(migrations, { recursive: true, force: true })
      cpSync(aside, migrations, { recursive: true })
    }
    rmSync(aside, { recursive: true, force: true })
  })
  rmSync(migrations, { recursive: true })
  mkdirSync(migrations)
  let isTablesDone = false
  for (const [keptName, text, position] of kept) {
    if (!isTablesDone && position > 0) {
      run('--name', 'tables')
      isTablesDone = true
    }
    run('--custom', '--name', keptName)
    writeFileSync(join(migrations, files().at(-1)), text)
  }
  if (!isTablesDone) run('--name', 'tables')
} else {
  run('--name', name)
}
for (const file of files()) {
  const path = join(migrations, file)
  const text = readFileSync(path, 'utf8')
  if (withoutSchema(text) !== text) writeFileSync(path, withoutSchema(text))
}
console.log(files().join('\n'))
