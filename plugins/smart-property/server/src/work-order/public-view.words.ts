import type { Kind } from '@linli/smart-property-contract'

interface PublicWords {
  facts: Record<'number' | 'kind' | 'grade' | 'building' | 'reportedAt' | 'dueAt' | 'closedAt', string>
  /** Who handles an order of a kind, where it is not just anybody of the staff. */
  holders: Partial<Record<Kind, string>>
  anybody: string
  waiting: string
  answered: string
  confirming: string
  assigned(who: string): string
  handling(who: string): string
  paused(reason: string, until: string | null): string
  closed(how: string): string
  withoutLimit(doing: string): string
  untilAnswer(doing: string, at: string): string
  untilSolved(doing: string, at: string): string
  late(doing: string, at: string): string
}

/** Sentences of the page behind an order's short link. */
export const publicWords: Record<'zh-CN' | 'en', PublicWords> = {
  'zh-CN': {
    facts: {
      number: '工单编号',
      kind: '类型',
      grade: '等级',
      building: '楼栋',
      reportedAt: '报事时间',
      dueAt: '时限',
      closedAt: '办结时间',
    },
    holders: { repair: '维修人员', dispute: '调解人员' },
    anybody: '工作人员',
    waiting: '物业已经收到，正在安排人手',
    answered: '已经答复，等报事人确认是否解决。',
    confirming: '已经答复，正在回访核实是否解决。',
    assigned: (who) => `已经交给${who}`,
    handling: (who) => `${who}正在处理`,
    paused: (reason, until) => `暂停中：${reason}${until ? `，预计 ${until} 继续` : ''}。`,
    closed: (how) => `已经办结：${how}。`,
    withoutLimit: (doing) => `${doing}。`,
    untilAnswer: (doing, at) => `${doing}，${at} 前给回音。`,
    untilSolved: (doing, at) => `${doing}，${at} 前办好。`,
    late: (doing, at) => `${doing}；已经超过 ${at} 的时限，正在催办。`,
  },
  en: {
    facts: {
      number: 'Number',
      kind: 'Kind',
      grade: 'Grade',
      building: 'Building',
      reportedAt: 'Reported',
      dueAt: 'Due',
      closedAt: 'Closed',
    },
    holders: { repair: 'the repair team', dispute: 'the mediators' },
    anybody: 'the staff',
    waiting: 'The property office has it and is finding somebody',
    answered: 'It was answered; whoever reported it is asked whether it is solved.',
    confirming: 'It was answered; the office is calling back to hear whether it is solved.',
    assigned: (who) => `It was handed to ${who}`,
    handling: (who) => `It is in the hands of ${who}`,
    paused: (reason, until) => `Paused: ${reason}${until ? `; it goes on ${until}` : ''}.`,
    closed: (how) => `Closed: ${how}.`,
    withoutLimit: (doing) => `${doing}.`,
    untilAnswer: (doing, at) => `${doing}; expect word by ${at}.`,
    untilSolved: (doing, at) => `${doing}; it is due by ${at}.`,
    late: (doing, at) => `${doing}; the limit of ${at} has passed and it is being chased up.`,
  },
}
