import { type FieldSpec, words } from '../../import/field.rules.ts'
import * as shape from './value-shape.rules.ts'

/** Who belongs to a unit. */
export const peopleFields: FieldSpec[] = [
  {
    key: 'ownerName',
    label: { 'zh-CN': '业主姓名', en: 'Owner' },
    party: 'owner',
    leaf: 'name',
    looksLike: shape.looksLikeName,
    synonyms: words(
      '业主、产权人、产权人姓名、户主、户主姓名、权利人、房主、所有权人、业主名称、客户名称、业主(产权人)、住户姓名、住户、居民姓名、owner name、name of owner、owners、proprietor',
    ),
    template: {
      note: { 'zh-CN': '多位业主用顿号分隔或分行', en: 'Several owners: separate with 、 or use rows' },
      examples: ['示例甲', '示例乙、示例丙'],
    },
  },
  {
    key: 'ownerPhone',
    label: { 'zh-CN': '联系电话', en: 'Phone' },
    party: 'owner',
    leaf: 'phone',
    isRepeatable: true,
    isTelling: true,
    looksLike: shape.looksLikePhone,
    synonyms: words('备用电话、其他电话、owner phone、owner mobile、owner contact'),
    template: {
      note: { 'zh-CN': '多个号码用 / 分隔', en: 'Separate several with /' },
      examples: ['19900000000', '19900000001、19900000002'],
      width: 18,
    },
  },
  {
    key: 'documentKind',
    label: { 'zh-CN': '证件类型', en: 'Document type' },
    synonyms: words('证件种类、证件名称、id type、document kind'),
  },
  {
    key: 'ownerDocument',
    label: { 'zh-CN': '证件号码', en: 'ID number' },
    party: 'owner',
    leaf: 'document',
    isTelling: true,
    looksLike: shape.looksLikeIdentity,
    synonyms: ['owner id', 'owner id number', 'owner document'],
    template: {
      note: { 'zh-CN': '身份证、通行证或护照', en: 'ID card, permit or passport' },
      examples: ['', ''],
      width: 22,
    },
  },
  {
    key: 'share',
    label: { 'zh-CN': '产权份额', en: 'Share' },
    looksLike: shape.looksLikeShare,
    synonyms: words(
      '份额、占比、产权比例、产权占比、所占份额、持有比例、共有份额、共有情况、ownership share、ownership、percentage',
    ),
    template: {
      note: { 'zh-CN': '如 1/2、50%', en: 'e.g. 1/2 or 50%' },
      examples: ['', '1/2、1/2'],
      width: 10,
    },
  },
  {
    key: 'relationship',
    label: { 'zh-CN': '与业主关系', en: 'Relationship' },
    looksLike: shape.looksLikeKinship,
    synonyms: words(
      '与户主关系、与产权人关系、关系、人员类型、住户类型、身份、人员身份、住户身份、relation、relationship to owner、resident type',
    ),
  },
  {
    key: 'family',
    label: { 'zh-CN': '家庭成员', en: 'Family members' },
    synonyms: words('同住人、同住人员、家属、家庭成员姓名、同住家属、family、household members'),
    template: {
      note: { 'zh-CN': '如 妻子：示例丁', en: 'e.g. wife: name' },
      examples: ['妻子：示例丁', ''],
      width: 20,
    },
  },
  {
    key: 'emergencyName',
    label: { 'zh-CN': '紧急联系人', en: 'Emergency contact' },
    party: 'emergency',
    leaf: 'name',
    looksLike: shape.looksLikeContact,
    synonyms: words('应急联系人、紧急联系人姓名、emergency contact name、emergency'),
    template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例戊', ''] },
  },
  {
    key: 'emergencyPhone',
    label: { 'zh-CN': '紧急联系电话', en: 'Emergency phone' },
    party: 'emergency',
    leaf: 'phone',
    isTelling: true,
    looksLike: shape.looksLikePhone,
    synonyms: words('紧急电话、应急电话、紧急联系人电话、emergency contact phone、emergency mobile'),
    template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['19900000003', ''] },
  },
  {
    key: 'tenantName',
    label: { 'zh-CN': '租户姓名', en: 'Tenant' },
    party: 'tenant',
    leaf: 'name',
    looksLike: shape.looksLikeName,
    synonyms: words('租客、承租人、租户、租住人、使用人、租赁人、租户名称、tenant name、lessee、renter'),
    template: { note: { 'zh-CN': '出租时填写', en: 'When rented' }, examples: ['', '示例己'] },
  },
  {
    key: 'tenantPhone',
    label: { 'zh-CN': '租户电话', en: 'Tenant phone' },
    party: 'tenant',
    leaf: 'phone',
    isTelling: true,
    looksLike: shape.looksLikePhone,
    synonyms: ['tenant mobile', 'tenant contact', 'lessee phone'],
    template: { note: { 'zh-CN': '出租时填写', en: 'When rented' }, examples: ['', '19900000004'] },
  },
  {
    key: 'tenantDocument',
    label: { 'zh-CN': '租户证件号码', en: 'Tenant ID number' },
    party: 'tenant',
    leaf: 'document',
    isTelling: true,
    looksLike: shape.looksLikeIdentity,
    synonyms: ['tenant id'],
  },
]
