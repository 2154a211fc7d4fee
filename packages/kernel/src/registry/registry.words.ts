import type { Locale } from '../http/messages.ts'
import type { Relation } from './ledger/ledger-facts.rules.ts'
import type { UseState } from './ledger/use-state.rules.ts'
import type { UnitKind } from './place.rules.ts'

/** Words for what the registry keeps as keys, where the server writes for people: exports, timelines. */
export const unitKindWords: Record<Locale, Record<UnitKind, string>> = {
  'zh-CN': {
    residence: '住宅',
    shop: '商铺',
    storage: '储藏室',
    office: '办公',
    parking: '车位',
    other: '其他',
  },
  en: {
    residence: 'Residence',
    shop: 'Shop',
    storage: 'Store room',
    office: 'Office',
    parking: 'Parking space',
    other: 'Other',
  },
}

export const useStateWords: Record<Locale, Record<UseState, string>> = {
  'zh-CN': {
    owner_occupied: '自住',
    rented: '出租',
    vacant: '空置',
    decorating: '装修',
    in_business: '经营',
    unsold: '未售',
    lent: '借住',
  },
  en: {
    owner_occupied: 'Owner occupied',
    rented: 'Rented',
    vacant: 'Vacant',
    decorating: 'Decorating',
    in_business: 'In business',
    unsold: 'Unsold',
    lent: 'Lent',
  },
}

export const relationWords: Record<Locale, Record<Relation, string>> = {
  'zh-CN': {
    owner: '业主',
    co_owner: '共有人',
    tenant: '租户',
    family: '家庭成员',
    emergency_contact: '紧急联系人',
    parking_holder: '车位使用人',
  },
  en: {
    owner: 'Owner',
    co_owner: 'Co-owner',
    tenant: 'Tenant',
    family: 'Family',
    emergency_contact: 'Emergency contact',
    parking_holder: 'Parking holder',
  },
}
