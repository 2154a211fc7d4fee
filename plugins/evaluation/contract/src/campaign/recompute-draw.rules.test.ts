import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { drawCommitment } from '../draw/index.ts'
import { chainStart, hashEvent, hashJson, type ChainFile } from '../proof/index.ts'
import { planDraw } from './draw-plan.rules.ts'
import { recomputeDraw } from './recompute-draw.rules.ts'

const idOf = (n: number): string => `01935c8e-7d4a-7c3e-9a51-${String(n).padStart(12, '0')}`
const campaignId = idOf(1)
const [seed, salt] = ['第 2026131 期', 'ab'.repeat(16)]
const material = {
  secondLookShare: 0.5,
  estates: [{ id: idOf(20) }, { id: idOf(21) }],
  judged: ['J1', 'J2'],
  machine: ['M1', 'M2'],
  scorers: [{ id: idOf(11) }, { id: idOf(12) }, { id: idOf(13) }],
  conflicts: [{ scorer: idOf(13), estate: idOf(20) }],
}
const places = planDraw(seed, material).places.map(({ estate, role, scorer, parts }) => ({
  estate,
  role,
  scorer,
  parts,
}))
const commitment = drawCommitment({ campaign: campaignId, seed, salt })
const record = {
  campaignId,
  seed,
  salt,
  commitment,
  isCommitted: true,
  drawnAt: '2026-07-02T02:00:00Z',
  payloadHash: hashJson({ seed, salt, material, places }),
  material,
  places,
  isReproduced: true,
}
const good = { isCommitted: true, isPublished: true, different: 0, places: places.length, isChained: true }

describe('a draw made again', () => {
  it('is the same as its record', () => {
    expect(recomputeDraw(record, commitment)).toEqual(good)
  })

  it('does not take the server’s word: each thing altered is found', () => {
    const said = { ...record, isCommitted: true, isReproduced: true }
    const other = places.map((place, at) => (at === 0 ? { ...place, scorer: idOf(99) } : place))
    expect(recomputeDraw({ ...said, places: other }, commitment)).toMatchObject({
      different: 1,
      isChained: false,
    })
    expect(recomputeDraw({ ...said, places: places.slice(1) }, commitment)).toMatchObject({ different: 1 })
    expect(recomputeDraw({ ...said, salt: 'cd'.repeat(16) }, commitment)).toMatchObject({
      isCommitted: false,
      different: 0,
      isChained: false,
    })
    expect(recomputeDraw(said, 'd'.repeat(64))).toMatchObject({ isPublished: false, isCommitted: true })
    expect(recomputeDraw({ ...said, payloadHash: 'd'.repeat(64) }, commitment)).toMatchObject({
      ...good,
      isChained: false,
    })
  })

  it('is refused for what is no record', () => expect(() => recomputeDraw({ seed }, commitment)).toThrow())
})

describe('the script that draws again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-draw-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const keep = (name: string, content: unknown): string => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }
  function run(args: string[], lang = 'en_GB.UTF-8') {
    const script = join(import.meta.dirname, 'verify-draw-cli.ts')
    const env = { ...process.env, LC_ALL: lang }
    const { status, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env })
    return { status, lines: stdout.trim().split('\n') }
  }
  const chainOf = (payloadHash: string): ChainFile => {
    const event = {
      seq: 1,
      prev: chainStart,
      at: '2026-07-02T02:00:00Z',
      actor: '郑秘书长',
      action: 'evaluation.panel.draw',
      object: campaignId,
      payloadHash,
    }
    return { schema: 'linli-chain/1', campaign: campaignId, events: [{ ...event, hash: hashEvent(event) }] }
  }

  it('ends well for the seats as they were drawn, against the commitment and the campaign’s steps', () => {
    // Without what the server says of it, as everybody gets it.
    const { isCommitted: _, isReproduced: __, ...plain } = record
    const path = keep('draw.json', { schema: 'linli-draw-record/1', ...plain })
    expect(run([path]).status).toBe(0)
    const full = run([path, commitment, '--chain', keep('chain.json', chainOf(record.payloadHash))])
    expect(full.status).toBe(0)
    expect(full.lines.filter((line) => line.startsWith('[ok]'))).toHaveLength(5)
    expect(run([path], 'zh_CN.UTF-8').lines[0]).toContain('重新抽签')
  })

  it('ends with 1 for other seats, another commitment, another chain and what is no record', () => {
    const path = keep('draw.json', record)
    expect(run([keep('other.json', { ...record, places: places.slice(1) })]).status).toBe(1)
    expect(run([path, 'd'.repeat(64)]).status).toBe(1)
    expect(run([path, '--chain', keep('chain.json', chainOf('d'.repeat(64)))]).status).toBe(1)
    expect(run([keep('none.json', {})])).toMatchObject({
      status: 1,
      lines: [expect.stringContaining('no draw')],
    })
    expect(run([])).toMatchObject({ status: 1, lines: [expect.stringMatching(/^Usage/)] })
  })
})
