import { createPrinter, printData } from '@linli/kernel/demo'

import type { Demo, Member } from '../demo.ts'
import { upload } from '../upload-demo-file.ts'
import { papers, type Paper } from './claims.data.ts'

/** The papers of a tenant as files that can be opened: printed once each, uploaded by who enters facts. */
export function paperFiles(demo: Demo, by: Member) {
  const made = new Map<Paper, Promise<string>>()
  const make = async (paper: Paper, time: Date): Promise<string> => {
    const caller = await demo.callerOf(by, time)
    const name = papers[paper]
    const document = {
      title: name,
      subtitle: by.tenant.name,
      blocks: [
        { type: 'paragraph' as const, text: '本件为演示资料，所有单位和数字均为虚构。' },
        { type: 'paragraph' as const, text: '内含目录、原始记录复印件和汇总页，原件存项目资料室备查。' },
        { type: 'signatures' as const, labels: ['整理人', '项目经理', '党支部书记'] },
      ],
    }
    const frame = { locale: 'zh-CN', tenant: caller.tenant, now: time } as const
    const bytes = await createPrinter()(printData(document, frame, caller.actor))
    return upload(demo, by, { bytes, name: `${name}.pdf`, type: 'application/pdf' }, time)
  }
  return (paper: Paper, time: Date): Promise<string> => {
    const file = made.get(paper) ?? make(paper, time)
    made.set(paper, file)
    return file
  }
}
