import { accept, cellText, type CellValue, type Outcome, refuse } from '../../import/cell.rules.ts'
import { normaliseYesNo } from '../../import/values/yes-no.rules.ts'

export const politicalStatuses = [
  'party_member',
  'probationary_member',
  'league_member',
  'other_party',
  'no_party',
  'masses',
  'not_party_member',
] as const
export type PoliticalStatus = (typeof politicalStatuses)[number]

const words: Record<PoliticalStatus, readonly string[]> = {
  party_member: [
    '中共党员',
    '党员',
    '共产党员',
    '中国共产党党员',
    '正式党员',
    'party member',
    'cpc member',
    'cpc',
  ],
  probationary_member: ['预备党员', '中共预备党员', 'probationary party member', 'probationary'],
  league_member: ['共青团员', '团员', 'league member', 'youth league'],
  other_party: ['民主党派', '民革', '民盟', '民建', '民进', '农工党', '致公党', '九三学社', '台盟'],
  no_party: ['无党派人士', '无党派', 'independent'],
  masses: ['群众', '普通群众', 'masses', 'none'],
  not_party_member: ['非党员', '不是党员', 'not a party member'],
}
const byWord = new Map(
  politicalStatuses.flatMap((status) => words[status].map((word) => [word, status] as const)),
)

/** All words understood, for telling the column from its values. */
export const politicalWords: ReadonlySet<string> = new Set(byWord.keys())

/** Reads the words of 政治面貌 and, for a column 是否党员, yes and no. */
export function normalisePolitical(cell: CellValue): Outcome<PoliticalStatus> {
  const given = cellText(cell)
  const text = given.toLowerCase().replace(/\s+/g, ' ')
  const status = byWord.get(text)
  if (status) return accept(status)
  const isMember = normaliseYesNo(cell)
  if (isMember.ok) return accept(isMember.value ? 'party_member' : 'not_party_member')
  return refuse('political_unknown', { given: given.slice(0, 40) })
}

export const showPolitical = (status: PoliticalStatus): string => words[status][0]!
