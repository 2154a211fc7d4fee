import type { CatalogueRow, ClaimRow } from '@linli/evaluation-contract'

type Both = Record<'zh-CN' | 'en', string>
const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en })

export const withdrawnWords = both('登记已撤回', 'The entry was withdrawn')
export const countedWords = both('计入', 'Counts')

export const stateNames: Record<CatalogueRow['state'], Both> = {
  provided: both('系统自动统计', 'Computed from records'),
  documented: both('凭材料登记', 'Entered with documents'),
  claimed: both('待核实', 'Waits to be verified'),
  missing: both('暂无数据', 'Missing'),
}

export const claimStateNames: Record<ClaimRow['state'], Both> = {
  entered: both('待核实', 'Waits to be verified'),
  verified: both('已核实', 'Verified'),
  refused: both('未通过', 'Refused'),
  withdrawn: both('已撤回', 'Withdrawn'),
  superseded: both('已被新登记取代', 'Superseded'),
}

export const scopeNames: Record<CatalogueRow['scope'], Both> = {
  estate: both('小区', 'Estate'),
  company: both('公司', 'Company'),
  person: both('员工个人', 'Each person'),
}
