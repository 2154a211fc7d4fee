import { accept, cellText, type CellValue, type Outcome, refuse } from '../../import/cell.rules.ts'

export const useStates = [
  'owner_occupied',
  'rented',
  'vacant',
  'decorating',
  'in_business',
  'unsold',
  'lent',
] as const
export type UseState = (typeof useStates)[number]

const words: Record<UseState, readonly string[]> = {
  owner_occupied: [
    '自住',
    '自用',
    '已入住',
    '入住',
    '常住',
    '居住',
    '业主自住',
    '业主居住',
    'owner occupied',
    'owner-occupied',
    'self',
    'occupied',
    'self-occupied',
    'lived in',
  ],
  rented: [
    '出租',
    '已出租',
    '租住',
    '租赁',
    '出租中',
    '租用',
    '租户居住',
    'rented',
    'leased',
    'let',
    'rental',
    'tenanted',
  ],
  vacant: ['空置', '空房', '闲置', '未入住', '空关', '无人居住', '未住', 'vacant', 'empty', 'unoccupied'],
  decorating: [
    '装修',
    '装修中',
    '在装修',
    '正在装修',
    'decorating',
    'renovating',
    'under renovation',
    'renovation',
  ],
  in_business: ['经营', '营业', '商用', '办公', '经营中', '营业中', 'in business', 'business', 'commercial'],
  unsold: ['未售', '未出售', '待售', '开发商', 'unsold'],
  lent: ['借住', '亲友居住', '亲属居住', 'lent', 'relatives'],
}
const byWord = new Map(useStates.flatMap((state) => words[state].map((word) => [word, state] as const)))

/** All words understood, for telling a use-state column from its values. */
export const useStateWords: ReadonlySet<string> = new Set(byWord.keys())

/** Reads how a unit is used (自住, 出租, 空置, 装修中 and their synonyms). */
export function normaliseUseState(cell: CellValue): Outcome<UseState> {
  const given = cellText(cell)
  const text = given
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .trim()
  const state = byWord.get(text) ?? (useStates.includes(text as UseState) ? (text as UseState) : undefined)
  return state ? accept(state) : refuse('use_state_unknown', { given: given.slice(0, 40) })
}

export const showUseState = (state: UseState): string => words[state][0]!
