import { writeTable } from '@linli/kernel/demo'

import { random, people } from '../../../packages/kernel/test-data/estate-model.ts'

const headings = [
  '序号',
  '楼栋',
  '单元',
  '楼层',
  '房号',
  '建筑面积',
  '户型',
  '使用状态',
  '业主姓名',
  '联系电话',
  '证件号码',
  '入伙日期',
  '产权份额',
  '紧急联系人',
  '紧急联系电话',
  '备注',
]

/** 3,000 flats, each with two owners in rows of their own of whom one is the other's emergency contact: 6,000 people, 9,000 relations. */
function* rows() {
  const next = random(7)
  const person = people(next, 40_000_000)
  let line = 0
  for (let flat = 0; flat < 3_000; flat++) {
    const [floor, building] = [1 + (Math.floor(flat / 4) % 25), 1 + Math.floor(flat / 300)]
    const entrance = 1 + (Math.floor(flat / 100) % 3)
    const room = `${floor}${String(1 + (flat % 4)).padStart(2, '0')}`
    const owners = [person(), person()]
    const area = Math.round((50 + next() * 110) * 100) / 100
    for (const [at, owner] of owners.entries()) {
      const contact = at === 0 ? [owners[1]!.name, owners[1]!.phone] : ['', '']
      yield [
        ++line,
        `${building}栋`,
        `${entrance}单元`,
        floor,
        room,
        area,
        '三房两厅',
        '自住',
        owner.name,
        owner.phone,
        owner.id,
        `2012.${1 + (flat % 12)}.${1 + (flat % 28)}`,
        '1/2',
        ...contact,
        at === 0 ? '' : '共有人',
      ]
    }
  }
}

export async function ledgerFile(): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeTable({ name: '业主台账', format: 'xlsx', headings, rows: rows() }))
    chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
