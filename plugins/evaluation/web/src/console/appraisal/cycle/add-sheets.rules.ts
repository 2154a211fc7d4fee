import type { ColleagueRow, CycleDetail } from '@linli/evaluation-contract/appraisal'

export interface SheetForm {
  /** Of a team. */
  name: string
  picked: string[]
  leaderId: string
  place: string
}

export const emptySheets = (): SheetForm => ({ name: '', picked: [], leaderId: '', place: '' })

/** Whoever leads is not among those picked: nobody judges the own sheet. */
export const leadersFor = (colleagues: readonly ColleagueRow[], { picked }: SheetForm): ColleagueRow[] =>
  colleagues.filter(({ accountId }) => !picked.includes(accountId))

export const isReady = ({ name, picked }: SheetForm, kind: CycleDetail['subjectKind']): boolean =>
  picked.length > 0 && (kind === 'staff' || name.trim() !== '')

/** Every picked person a sheet, or all of them one team. Ids are those that were made when the dialog opened. */
export function bodyOf(form: SheetForm, kind: CycleDetail['subjectKind'], idOf: (key: string) => string) {
  const common = { leaderId: form.leaderId || null, place: form.place.trim() }
  if (kind === 'team')
    return {
      staff: [],
      teams: [{ id: idOf('team'), name: form.name.trim(), memberIds: form.picked, ...common }],
    }
  return {
    staff: form.picked.map((accountId) => ({ id: idOf(accountId), accountId, ...common })),
    teams: [],
  }
}
