import { localTimeAt } from '@linli/contract'
import { definePrint, type PrintFrame } from '@linli/kernel'
import { word } from '@linli/smart-property-contract'

import { getSettlement } from './get-settlement.ts'
import { getShareSheet } from './get-share-sheet.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** The day on the estate's calendar, in figures that every reader takes the same way. */
function dayOf(instant: string, { tenant }: PrintFrame): string {
  const at = localTimeAt(new Date(instant), tenant.timezone)
  return `${at.year}-${pad(at.month)}-${pad(at.day)}`
}

const sheetWords = {
  'zh-CN': {
    title: '扫码看进度',
    scan: '用手机扫一扫，就能看到这件事办到哪一步、什么时候办好。不用登录，也不会显示任何人的姓名、电话和房号。',
    number: '工单号',
    category: '事项类别',
    place: '位置',
    reported: '受理日期',
    without: '没有智能手机？',
    ask: '到物业前台报上面的工单号，或者打前台电话问一声，同事会告诉您进度。',
    none: '公共区域',
  },
  en: {
    title: 'Scan to see the progress',
    scan: 'Scan this with a phone to see how far it is and when it is due. No login is needed, and no names, phone numbers or doors are shown.',
    number: 'Work order',
    category: 'Category',
    place: 'Place',
    reported: 'Received on',
    without: 'No smartphone?',
    ask: 'Tell the front desk the number above, or call them, and a colleague will say how far it is.',
    none: 'Shared area',
  },
}

/** The sheet for a notice board or a lift. */
export const shareSheetPrint = definePrint({
  name: 'share-sheet',
  title: { 'zh-CN': '工单进度二维码', en: 'Progress sheet' },
  operation: getShareSheet,
  document({ number, categoryName, place, reportedAt, url }, frame) {
    const words = sheetWords[frame.locale]
    return {
      title: words.title,
      subtitle: `${frame.tenant.name} ${number}`,
      blocks: [
        { type: 'qr', text: url, caption: words.scan, isLarge: true },
        {
          type: 'facts',
          columns: 1,
          items: [
            { label: words.number, value: number },
            { label: words.category, value: categoryName },
            { label: words.place, value: place || words.none },
            { label: words.reported, value: dayOf(reportedAt, frame) },
          ],
        },
        { type: 'heading', text: words.without },
        { type: 'paragraph', text: words.ask },
      ],
    }
  },
})

const settlementWords = {
  'zh-CN': {
    settled: '调解协议书',
    referred: '纠纷移交单',
    matter: '纠纷事项',
    number: '工单号',
    place: '地点',
    reported: '受理日期',
    sessions: '调解次数',
    signed: '签订日期',
    to: '移交单位',
    on: '移交日期',
    parties: '当事人',
    name: '姓名',
    side: '身份',
    nobody: '没有记录当事人',
    terms: '经调解，双方自愿达成如下协议：',
    reason: '移交说明：',
    copies: '本协议经当事人和调解人签字后生效，各方各执一份，物业存档一份。',
    mediator: '调解人',
    hander: '移交人',
    taker: '接收人',
  },
  en: {
    settled: 'Mediation agreement',
    referred: 'Referral of a dispute',
    matter: 'Dispute',
    number: 'Work order',
    place: 'Place',
    reported: 'Received on',
    sessions: 'Sessions of mediation',
    signed: 'Agreed on',
    to: 'Referred to',
    on: 'Referred on',
    parties: 'Parties',
    name: 'Name',
    side: 'As',
    nobody: 'No parties were recorded',
    terms: 'After mediation the parties have freely agreed as follows:',
    reason: 'What is handed over:',
    copies:
      'This agreement takes effect once the parties and the mediator have signed. Each party keeps a copy, and so does the property office.',
    mediator: 'Mediator',
    hander: 'Handed over by',
    taker: 'Received by',
  },
}

/** 调解协议书, to be signed by each side and the mediator (clause 5.1.5.3 c); of a referred dispute, the slip that goes with it. */
export const settlementPrint = definePrint({
  name: 'settlement',
  title: { 'zh-CN': '调解协议书', en: 'Mediation agreement' },
  operation: getSettlement,
  document({ number, title, place, reportedAt, sessions, settlement }, frame) {
    const words = settlementWords[frame.locale]
    const { outcome, parties, referredTo, signedOn, terms, at, byName } = settlement
    const isSettled = outcome === 'settled'
    const ends = isSettled
      ? [{ label: words.signed, value: signedOn ?? dayOf(at, frame) }]
      : [
          { label: words.to, value: referredTo ? word(frame.locale, `body.${referredTo}`) : '' },
          { label: words.on, value: dayOf(at, frame) },
        ]
    return {
      title: isSettled ? words.settled : words.referred,
      subtitle: `${frame.tenant.name} ${number}`,
      blocks: [
        {
          type: 'facts',
          items: [
            { label: words.matter, value: title },
            { label: words.number, value: number },
            { label: words.place, value: place },
            { label: words.reported, value: dayOf(reportedAt, frame) },
            { label: words.sessions, value: String(sessions) },
            ...ends,
          ],
        },
        ...(parties.length || isSettled
          ? [
              {
                type: 'table' as const,
                title: words.parties,
                columns: [{ head: words.name }, { head: words.side, width: 2 }],
                rows: parties.map(({ name, side }) => [name, side]),
                empty: words.nobody,
              },
            ]
          : []),
        { type: 'heading', text: isSettled ? words.terms : words.reason },
        ...terms
          .split(/\n+/)
          .filter(Boolean)
          .map((text) => ({ type: 'paragraph' as const, text })),
        ...(isSettled ? [{ type: 'paragraph' as const, text: words.copies, isQuiet: true }] : []),
        {
          type: 'signatures',
          labels: isSettled
            ? [...parties.map(({ name, side }) => `${side} ${name}`), `${words.mediator} ${byName}`]
            : [`${words.hander} ${byName}`, words.taker],
        },
      ],
    }
  },
})
