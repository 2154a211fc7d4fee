import type { HonourCertificate } from '@linli/evaluation-contract/appraisal'
import { definePrint, type PrintDocument, type PrintFrame } from '@linli/kernel'

import { getHonourCertificate } from './get-honour-certificate.ts'

const words = {
  'zh-CN': {
    certificate: '荣誉证书',
    given: (to: string, cycle: string, title: string) => `${to}在“${cycle}”中获评“${title}”，特发此证。`,
    period: '考核期间',
    place: '岗位',
    reason: '事由',
    givenAt: '授予日期',
    none: '—',
    rule: '本表彰依据本单位内部考核办法，考核项目、流程和荣誉名称由本单位自定。',
    seal: ['授予单位（盖章）'],
  },
  en: {
    certificate: 'Certificate',
    given: (to: string, cycle: string, title: string) => `${to} was honoured as “${title}” in “${cycle}”.`,
    period: 'Period',
    place: 'Post',
    reason: 'For',
    givenAt: 'Given on',
    none: '—',
    rule: 'Given by the company’s own appraisal; its items, steps and honours are the company’s own rules.',
    seal: ['Given by'],
  },
}

/** The certificate of an honour on paper, without points. */
export function honourDocument(
  answer: HonourCertificate,
  { locale, tenant }: Pick<PrintFrame, 'locale' | 'tenant'>,
): PrintDocument {
  const text = words[locale]
  const { title, name, place, cycleTitle, periodFrom, periodTo, reason, companyName, givenAt } = answer
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: tenant.timezone })
  return {
    title: text.certificate,
    subtitle: title,
    orientation: 'landscape',
    blocks: [
      { type: 'heading', text: text.given(name, cycleTitle, title) },
      {
        type: 'facts',
        columns: 2,
        items: [
          { label: text.place, value: place || text.none },
          { label: text.period, value: `${periodFrom} – ${periodTo}` },
          { label: text.reason, value: reason },
          { label: text.givenAt, value: day.format(new Date(givenAt)) },
        ],
      },
      { type: 'paragraph', text: companyName },
      { type: 'paragraph', isQuiet: true, text: text.rule },
      { type: 'signatures', labels: text.seal },
    ],
  }
}

/** 荣誉证书 of an internal honour. */
export const honourPrint = definePrint({
  name: 'appraisal-honour',
  title: { 'zh-CN': '荣誉证书', en: 'Certificate' },
  operation: getHonourCertificate,
  document: honourDocument,
})
