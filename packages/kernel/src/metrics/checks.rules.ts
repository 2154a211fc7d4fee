import { checkBounds, type CheckReading } from '@linli/contract'

/** What a provider answered, cut to the bounds; that something was left out is said. */
export const withinBounds = ({ findings, isMore }: CheckReading): CheckReading => ({
  findings: findings.slice(0, checkBounds.findings).map((finding) => ({
    ...finding,
    rows: finding.rows.slice(0, checkBounds.rows),
    total: Math.max(finding.total, finding.rows.length),
  })),
  isMore: isMore || findings.length > checkBounds.findings,
})
