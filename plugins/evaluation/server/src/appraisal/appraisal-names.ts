import type { Locale } from '@linli/contract'
import type {
  AppraisalLayer,
  CycleState,
  ObjectionState,
  SheetState,
  SubjectKind,
} from '@linli/evaluation-contract/appraisal'

type Both = Record<Locale, string>
const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en })

export const cycleStateNames: Record<CycleState, Both> = {
  draft: both('筹备中', 'Being prepared'),
  open: both('自评中', 'Own layer'),
  reviewing: both('评价中', 'Being reviewed'),
  shown: both('结果已告知', 'Result shown'),
  closed: both('已结束', 'Closed'),
  cancelled: both('已取消', 'Cancelled'),
}
export const sheetStateNames: Record<SheetState, Both> = {
  open: both('待自评', 'Own layer open'),
  self_done: both('待上级评价', 'Waits for the leader'),
  reviewed: both('上级已评', 'Reviewed'),
  settled: both('已出结果', 'Result out'),
}
export const subjectKindNames: Record<SubjectKind, Both> = {
  staff: both('员工', 'Staff'),
  team: both('班组', 'Team'),
}
export const layerNames: Record<AppraisalLayer, Both> = {
  self: both('自评', 'own layer'),
  leader: both('上级评价', 'leader'),
  final: both('考核组', 'people office'),
}
export const objectionStateNames: Record<ObjectionState, Both> = {
  filed: both('待答复', 'filed'),
  answered: both('已答复', 'answered'),
  withdrawn: both('已撤回', 'withdrawn'),
}
