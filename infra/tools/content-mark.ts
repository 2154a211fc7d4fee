import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const skipped = /^(node_modules|dist|coverage|test-results|playwright-report|\.git|\.turbo|\.linli|\.vite)$/

/** A hash of the names and contents of all source files of the checkout. */
export function contentMark(root: string): string {
  const hash = createHash('sha256')
  const walk = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !skipped.test(entry.name)) walk(path)
      if (entry.isFile()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
    }
  }
  walk(root)
  return hash.digest('hex')
}
