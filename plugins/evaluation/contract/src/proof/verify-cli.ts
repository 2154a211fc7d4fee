import { readFileSync } from 'node:fs'

import { readHash } from './later-manifest.ts'
import { wordVerdict, type VerdictLine, type VerdictTone } from './verdict-words.ts'
import { verifyFile } from './verify-file.ts'

/**
 * Checks an estate's proof file without this program, a network or an account:
 * `node verify-cli.ts proof.json [manifestHash]`. Ends with 0 when the file is proven, also against the printed hash
 * when one is given, and with 1 otherwise. Speaks Chinese where the terminal does (`LANG`), else English.
 */
const locale = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('zh') ? 'zh-CN' : 'en'
const words = {
  'zh-CN': {
    usage: '用法：node verify-cli.ts 凭证文件.json [结果指纹]',
    unreadable: (path: string) => `读不到文件：${path}`,
    noHash: '结果指纹应为 64 位数字和字母 a 到 f。',
    marks: { good: '[通过]', bad: '[不符]', open: '[说明]' },
  },
  en: {
    usage: 'Usage: node verify-cli.ts proof.json [manifestHash]',
    unreadable: (path: string) => `Cannot read the file: ${path}`,
    noHash: 'The hash must be 64 characters of 0-9 and a-f.',
    marks: { good: '[ok]', bad: '[no]', open: '[--]' },
  },
}[locale]

const say = (text: string) => process.stdout.write(`${text}\n`)
const lineOf = ({ tone, text, value }: { tone: VerdictTone } & Omit<VerdictLine, 'tone'>): string =>
  `${words.marks[tone]} ${text}${value === undefined ? '' : `\n     ${value}`}`

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

async function run([path, typed]: readonly string[]): Promise<boolean> {
  const hash = typed === undefined ? undefined : readHash(typed)
  const text = path === undefined ? null : readText(path)
  if (path === undefined || hash === null || text === null) {
    if (path === undefined) say(words.usage)
    else say(hash === null ? words.noHash : words.unreadable(path))
    return false
  }
  const verdict = await verifyFile(text, hash === undefined ? {} : { manifestHash: hash })
  const { headline, lines } = wordVerdict(verdict, { locale })
  say(headline)
  for (const line of lines) say(lineOf(line))
  return verdict.kind === 'checked' && verdict.isProven
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
