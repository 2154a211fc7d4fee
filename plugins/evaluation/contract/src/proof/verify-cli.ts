import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { chainIn, type ChainStatus } from './chain-file.ts'
import { readHash } from './later-manifest.ts'
import { wordVerdict, type VerdictLine, type VerdictTone } from './verdict-words.ts'
import { verifyFile } from './verify-file.ts'

/**
 * Checks an estate's proof file without this program, a network or an account:
 * `node verify-cli.ts proof.json [manifestHash] [--chain chain.json]`. Ends with 0 when the file is proven, also against
 * the printed hash and the campaign's steps when they are given, and with 1 otherwise. Speaks Chinese where the terminal does (`LANG`), else English.
 */
const locale = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('zh') ? 'zh-CN' : 'en'
const words = {
  'zh-CN': {
    usage: '用法：node verify-cli.ts 凭证文件.json [结果指纹] [--chain 存证记录.json]',
    unreadable: (path: string) => `读不到文件：${path}`,
    noHash: '结果指纹应为 64 位数字和字母 a 到 f。',
    marks: { good: '[通过]', bad: '[不符]', open: '[说明]' },
  },
  en: {
    usage: 'Usage: node verify-cli.ts proof.json [manifestHash] [--chain chain.json]',
    unreadable: (path: string) => `Cannot read the file: ${path}`,
    noHash: 'The hash must be 64 characters of 0-9 and a-f.',
    marks: { good: '[ok]', bad: '[no]', open: '[--]' },
  },
}[locale]

const say = (text: string) => process.stdout.write(`${text}\n`)
const lineOf = ({ tone, text, value }: { tone: VerdictTone } & Omit<VerdictLine, 'tone'>): string =>
  `${words.marks[tone]} ${text}${value === undefined ? '' : `\n     ${value}`}`

function refuse(text: string): false {
  say(text)
  return false
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** What was asked for on the command line; null for what is no such request. */
function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { chain: { type: 'string' } },
    })
    const [path, typed] = positionals
    return path === undefined || positionals.length > 2 ? null : { path, typed, chainPath: values.chain }
  } catch {
    return null
  }
}

const holds = (chain: ChainStatus | null): boolean =>
  chain === null || chain.kind === 'holds' || chain.kind === 'unbroken'

async function run(args: readonly string[]): Promise<boolean> {
  const asked = readArguments(args)
  if (!asked) return refuse(words.usage)
  const { path, typed, chainPath } = asked
  const hash = typed === undefined ? undefined : readHash(typed)
  if (hash === null) return refuse(words.noHash)
  const text = readText(path)
  if (text === null) return refuse(words.unreadable(path))
  const steps = chainPath === undefined ? undefined : readText(chainPath)
  if (chainPath !== undefined && steps === null) return refuse(words.unreadable(chainPath))
  const verdict = await verifyFile(text, hash === undefined ? {} : { manifestHash: hash })
  const chain = verdict.kind === 'checked' && steps ? chainIn(verdict.file, steps) : null
  const { headline, lines } = wordVerdict(verdict, { locale, chain })
  say(headline)
  for (const line of lines) say(lineOf(line))
  return verdict.kind === 'checked' && verdict.isProven && holds(chain)
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
