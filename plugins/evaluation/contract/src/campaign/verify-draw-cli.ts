import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { checkSteps, readChainFile, readHash } from '../proof/index.ts'
import { recomputeDraw, type Recomputed } from './recompute-draw.rules.ts'
import { publicDraw } from './panel.ts'

/**
 * Draws the seats of a campaign again from its record, without this program, a network or an account:
 * `node verify-draw-cli.ts draw.json [commitment] [--chain chain.json]`. Ends with 0 when all that was given agrees,
 * and with 1 otherwise. Speaks Chinese where the terminal does (`LANG`), else English.
 */
const locale = (process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('zh') ? 'zh-CN' : 'en'
const words = {
  'zh-CN': {
    usage: '用法：node verify-draw-cli.ts 抽签记录.json [抽签承诺] [--chain 存证记录.json]',
    notRead: (path: string) => `读不到文件：${path}`,
    noRecord: '这不是抽签记录，或内容不完整。',
    seats: (all: number, other: number) => `用公开的种子重新抽签：${all} 个评委席位，${other} 个与记录不同。`,
    committed: '种子和随机数与记录中的抽签承诺相符。',
    whole: '种子、随机数、材料和席位合起来，指纹与记录中写的相符。',
    published: '记录中的承诺就是您填入的、协会事先公开的承诺。',
    chained: '存证记录环环相扣，其中抽签那一步的内容指纹就是这份记录的指纹。',
    marks: { yes: '[相符]', no: '[不符]' },
  },
  en: {
    usage: 'Usage: node verify-draw-cli.ts draw.json [commitment] [--chain chain.json]',
    notRead: (path: string) => `Cannot read the file: ${path}`,
    noRecord: 'This is no draw record, or it is incomplete.',
    seats: (all: number, other: number) =>
      `Drawn again with the revealed seed: ${all} seats, of which ${other} differ from the record.`,
    committed: 'Seed and salt give the commitment in the record.',
    whole: 'Seed, salt, material and seats together have the hash that the record names.',
    published: 'The commitment in the record is the one you entered, made public beforehand.',
    chained: 'The steps of the campaign follow each other, and that of the draw names this record’s hash.',
    marks: { yes: '[ok]', no: '[no]' },
  },
}[locale]

const say = (text: string) => process.stdout.write(`${text}\n`)

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** The record and the draw made again; null for what is no record. */
function redraw(text: string, commitment: string | null) {
  try {
    const answer: unknown = JSON.parse(text)
    const { payloadHash, campaignId } = publicDraw.omit({ schema: true }).parse(answer)
    return { payloadHash, campaignId, drawn: recomputeDraw(answer, commitment) }
  } catch {
    return null
  }
}

function isInChain(text: string, { campaignId, payloadHash }: { campaignId: string; payloadHash: string }) {
  const file = readChainFile(text)
  if (file?.campaign !== campaignId || checkSteps(file.events, null).kind === 'broken') return false
  return file.events.some(
    (step) => step.action === 'evaluation.panel.draw' && step.payloadHash === payloadHash,
  )
}

const linesOf = ({ places, different, isCommitted, isChained }: Recomputed): [boolean, string][] => [
  [different === 0, words.seats(places, different)],
  [isCommitted, words.committed],
  [isChained, words.whole],
]

interface Asked {
  readonly path: string
  readonly typed: string | undefined
  readonly chainPath: string | undefined
}

/** What was asked for on the command line; null for what is no such request. */
function readArguments(args: string[]): Asked | null {
  try {
    const options = { chain: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    const [path, typed] = positionals
    return path === undefined || positionals.length > 2 ? null : { path, typed, chainPath: values.chain }
  } catch {
    return null
  }
}

/** Every line with whether it holds; a sentence alone where nothing could be checked. */
function check({ path, typed, chainPath }: Asked): [boolean, string][] | string {
  const text = readText(path)
  if (text === null) return words.notRead(path)
  const record = redraw(text, typed === undefined ? null : readHash(typed))
  if (!record) return words.noRecord
  const lines = linesOf(record.drawn)
  if (typed !== undefined) lines.push([record.drawn.isPublished, words.published])
  if (chainPath === undefined) return lines
  const steps = readText(chainPath)
  return steps === null ? words.notRead(chainPath) : [...lines, [isInChain(steps, record), words.chained]]
}

function run(args: string[]): boolean {
  const asked = readArguments(args)
  const result = asked ? check(asked) : words.usage
  if (typeof result === 'string') {
    say(result)
    return false
  }
  for (const [isHeld, text] of result) say(`${isHeld ? words.marks.yes : words.marks.no} ${text}`)
  return result.every(([isHeld]) => isHeld)
}

process.exitCode = run(process.argv.slice(2)) ? 0 : 1
