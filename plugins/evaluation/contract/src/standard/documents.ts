import { both } from './wording.ts'

/** Documents that a part asks for; a person verifies each. */
export const documents = {
  instructor_assignment: both('党建指导员派驻文件', 'Assignment of the Party-building instructor'),
  party_org_approval: both('党组织成立批复', 'Founding approval of the Party organisation'),
  oc_filing: both('业主委员会备案文件', "Filing of the owners' committee"),
  commendation: both('表彰文件', 'Commendation document'),
  cobuild_agreement: both('党建联建协议', 'Co-building agreement'),
  cross_office_approval: both('书记在社区党组织任职批复', "Approval of the secretary's community office"),
  two_way_entry_approval: both('双向进入、交叉任职批复', 'Approvals of two-way entry and cross office'),
  partner_agreement: both('合作方协议', 'Agreement with the partner'),
  valuation_or_receipt: both('票据或折价证明', 'Receipt or valuation'),
}
