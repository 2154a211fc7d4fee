import { existsSync, readFileSync } from 'node:fs'
import { dataPath } from './paths.ts'
import { say, text } from './say.ts'

/** Prints where to go and who to be. */
export function welcome(url: string): void {
  say('已就绪', 'ready')
  console.log(`
  ${text('管理端', 'Console')}   ${url}/console/
  ${text('手机端', 'Phone  ')}   ${url}/m/
  ${text('接口文档', 'API docs')} ${url}/api/docs
`)
  const accounts = readAccounts()
  if (accounts.length > 0) {
    console.log(`  ${text('演示账号', 'Demo accounts')}`)
    for (const line of columns(accounts)) console.log(`    ${line}`)
  }
  console.log(`\n  ${text('按 Ctrl-C 停止', 'Ctrl-C stops everything')}\n`)
}

function readAccounts(): string[][] {
  const file = dataPath('demo-accounts.json')
  if (!existsSync(file)) return []
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[]
  return rows.map((row) =>
    Object.values(row)
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map(String),
  )
}

/** Pads to columns; a Chinese character is two cells wide. */
function columns(rows: string[][]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cells(cell))))
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - cells(cell)))
      .join('  ')
      .trimEnd(),
  )
}

function cells(textValue: string): number {
  return [...textValue].reduce((sum, char) => sum + (/[\u2e80-\uffff]/u.test(char) ? 2 : 1), 0)
}
