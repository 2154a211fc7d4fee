import { definePrint } from '@linli/kernel'

import { getOwnResult } from '../publication/get-own-result.ts'
import { getEntry } from '../publication/list-ranking.ts'
import { certificateDocument, entryDocument, ownResultDocument } from './award-documents.rules.ts'
import { getCertificate, getOwnCertificate } from './get-certificate.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/** 荣誉证书 by the association, and the estate's own of the same award. */
export const certificatePrint = definePrint({
  name: 'certificate',
  title: both('荣誉证书', 'Certificate'),
  operation: getCertificate,
  document: certificateDocument,
})
export const ownCertificatePrint = definePrint({
  name: 'own-certificate',
  title: both('荣誉证书', 'Certificate'),
  operation: getOwnCertificate,
  document: certificateDocument,
})
/** 评价结果通知单: the public entry by the association; the estate's own has its points by part. */
export const entryPrint = definePrint({
  name: 'result-sheet',
  title: both('评价结果通知单', 'Result sheet'),
  operation: getEntry,
  document: entryDocument,
})
export const ownResultPrint = definePrint({
  name: 'own-result-sheet',
  title: both('评价结果通知单', 'Result sheet'),
  operation: getOwnResult,
  document: ownResultDocument,
})
