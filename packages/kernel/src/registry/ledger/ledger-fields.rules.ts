import type { FieldSet, FieldSpec } from '../../import/field.rules.ts'
import * as shape from './value-shape.rules.ts'

const place: FieldSpec[] = [
  { key: 'serial', label: { 'zh-CN': '序号', en: 'No.' }, synonyms: ['编号', '行号', '原行号', 'original row', '序', '流水号', 'no', 'serial', 'serial no'] },
  {
    key: 'building', label: { 'zh-CN': '楼栋', en: 'Building' }, looksLike: shape.looksLikeBuilding, isTelling: true,
    synonyms: ['栋号', '栋', '座', '座号', '座别', '幢', '幢号', '楼号', '楼幢', '楼座', '楼宇', '楼栋号', '楼宇名称', '栋座', '栋/座', '幢/座', '组团楼栋', 'building no', 'building', 'block', 'tower', 'bldg'],
    template: { note: { 'zh-CN': '必填，如 1栋、A座', en: 'Required, e.g. 1 or A' }, examples: ['1栋', 'A座'], width: 10 },
  },
  {
    key: 'entrance', label: { 'zh-CN': '单元', en: 'Entrance' }, looksLike: shape.looksLikeEntrance,
    synonyms: ['单元号', '梯', '梯号', '门栋', '单元/梯', 'entrance', 'unit section', 'stair', 'staircase', 'entrance no'],
    template: { note: { 'zh-CN': '没有单元可不填', en: 'Leave empty if there is none' }, examples: ['1单元', ''], width: 10 },
  },
  {
    key: 'floor', label: { 'zh-CN': '楼层', en: 'Floor' }, looksLike: shape.looksLikeFloor,
    synonyms: ['层', '层数', '所在层', '所在楼层', '层号', 'level', 'storey', 'floor no'],
    template: { note: { 'zh-CN': '可不填，由房号推出', en: 'Optional' }, examples: [12, 1], width: 8 },
  },
  {
    key: 'room', label: { 'zh-CN': '房号', en: 'Room' }, looksLike: shape.looksLikeRoom,
    synonyms: ['室号', '室', '门牌', '门牌号', '门牌号码', '房间', '房间号', '房屋编号', '户号', '房屋号', '单元房号', '房产编号', '铺位号', 'room no', 'room number', 'flat', 'flat no', 'apartment', 'unit', 'unit no', 'unit number'],
    template: { note: { 'zh-CN': '必填，如 1204、商铺101', en: 'Required, e.g. 1204' }, examples: ['1204', '商铺101'], width: 10 },
  },
  {
    key: 'address', label: { 'zh-CN': '房屋地址', en: 'Address' }, looksLike: shape.looksLikeAddress, isTelling: true,
    synonyms: ['房屋', '地址', '房产地址', '物业地址', '住址', '房屋坐落', '坐落', '房屋信息', '房产', '房屋全称', '房源', '对应房屋', '对应房号', '楼栋单元房号', '栋单元房号', '楼栋房号', '栋房号', '房号全称', 'house', 'property', 'property address', 'unit address', 'full address'],
  },
]

const unit: FieldSpec[] = [
  {
    key: 'area', label: { 'zh-CN': '建筑面积', en: 'Floor area' }, looksLike: shape.looksLikeArea,
    synonyms: ['产权面积', '面积', '建面', '房屋面积', '房产面积', '计费面积', '产证面积', '建筑面积平方米', '面积平方米', 'area', 'area sqm', 'gross area', 'gfa', 'area m2', 'size'],
    template: { note: { 'zh-CN': '平方米，只写数字', en: 'Square metres, number only' }, examples: ['106.42', '58.30'] },
  },
  { key: 'innerArea', label: { 'zh-CN': '套内面积', en: 'Inner area' }, looksLike: shape.looksLikeArea, synonyms: ['使用面积', '套内建筑面积', '套内', 'net area', 'internal area'] },
  {
    key: 'plan', label: { 'zh-CN': '户型', en: 'Layout' }, looksLike: shape.looksLikePlan,
    synonyms: ['房型', '户型结构', '房屋户型', '室厅', 'layout type', 'floor plan', 'type', 'bedrooms'],
    template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['三房两厅', ''] },
  },
  { key: 'unitKind', label: { 'zh-CN': '房屋类型', en: 'Unit kind' }, synonyms: ['房屋性质', '物业类型', '房产类型', '业态', '用途', '房屋用途', 'unit type', 'usage', 'property type'] },
  {
    key: 'useState', label: { 'zh-CN': '使用状态', en: 'Use' }, looksLike: shape.looksLikeUseState, isTelling: true,
    synonyms: ['入住状态', '居住状态', '居住情况', '入住情况', '房屋状态', '房屋使用状态', '使用情况', '住户状态', '自住/出租', '是否出租', '现状', '状态', 'occupancy', 'status', 'occupancy status', 'use state'],
    template: { note: { 'zh-CN': '自住、出租、空置、装修中', en: 'Self, rented, vacant, renovating' }, examples: ['自住', '出租'], width: 10 },
  },
  {
    key: 'handedOver', label: { 'zh-CN': '入伙日期', en: 'Handover date' }, looksLike: shape.looksLikeDay,
    synonyms: ['收楼日期', '收楼时间', '收房日期', '收房时间', '交付日期', '交付时间', '交付', '交楼日期', '交房日期', '交房时间', '入伙时间', '入伙', '入住日期', '入住时间', '接房时间', '接房日期', 'handover', 'move in date', 'move-in date', 'delivery date', 'date of handover'],
    template: { note: { 'zh-CN': '如 2023-07-15', en: 'e.g. 2023-07-15' }, examples: ['2023-07-15', '2023-07'] },
  },
]

const people: FieldSpec[] = [
  {
    key: 'ownerName', label: { 'zh-CN': '业主姓名', en: 'Owner' }, party: 'owner', leaf: 'name', looksLike: shape.looksLikeName,
    synonyms: ['业主', '产权人', '产权人姓名', '户主', '户主姓名', '权利人', '房主', '所有权人', '业主名称', '客户名称', '业主(产权人)', '住户姓名', '住户', '居民姓名', 'owner name', 'name of owner', 'owners', 'proprietor'],
    template: { note: { 'zh-CN': '多位业主用顿号分隔或分行', en: 'Several owners: separate with 、 or use rows' }, examples: ['示例甲', '示例乙、示例丙'] },
  },
  {
    key: 'ownerPhone', label: { 'zh-CN': '联系电话', en: 'Phone' }, party: 'owner', leaf: 'phone', isRepeatable: true, isTelling: true, looksLike: shape.looksLikePhone,
    synonyms: ['备用电话', '其他电话', 'owner phone', 'owner mobile', 'owner contact'],
    template: { note: { 'zh-CN': '多个号码用 / 分隔', en: 'Separate several with /' }, examples: ['19900000000', '19900000001、19900000002'], width: 18 },
  },
  { key: 'documentKind', label: { 'zh-CN': '证件类型', en: 'Document type' }, synonyms: ['证件种类', '证件名称', 'id type', 'document kind'] },
  {
    key: 'ownerDocument', label: { 'zh-CN': '证件号码', en: 'ID number' }, party: 'owner', leaf: 'document', isTelling: true, looksLike: shape.looksLikeIdentity,
    synonyms: ['owner id', 'owner id number', 'owner document'],
    template: { note: { 'zh-CN': '身份证、通行证或护照', en: 'ID card, permit or passport' }, examples: ['', ''], width: 22 },
  },
  {
    key: 'share', label: { 'zh-CN': '产权份额', en: 'Share' }, looksLike: shape.looksLikeShare,
    synonyms: ['份额', '占比', '产权比例', '产权占比', '所占份额', '持有比例', '共有份额', '共有情况', 'ownership share', 'ownership', 'percentage'],
    template: { note: { 'zh-CN': '如 1/2、50%', en: 'e.g. 1/2 or 50%' }, examples: ['', '1/2、1/2'], width: 10 },
  },
  {
    key: 'relationship', label: { 'zh-CN': '与业主关系', en: 'Relationship' }, looksLike: shape.looksLikeKinship,
    synonyms: ['与户主关系', '与产权人关系', '关系', '人员类型', '住户类型', '身份', '人员身份', '住户身份', 'relation', 'relationship to owner', 'resident type'],
  },
  { key: 'family', label: { 'zh-CN': '家庭成员', en: 'Family members' }, synonyms: ['同住人', '同住人员', '家属', '家庭成员姓名', '同住家属', 'family', 'household members'], template: { note: { 'zh-CN': '如 妻子：示例丁', en: 'e.g. wife: name' }, examples: ['妻子：示例丁', ''], width: 20 } },
  {
    key: 'emergencyName', label: { 'zh-CN': '紧急联系人', en: 'Emergency contact' }, party: 'emergency', leaf: 'name', looksLike: shape.looksLikeContact,
    synonyms: ['应急联系人', '紧急联系人姓名', 'emergency contact name', 'emergency'], template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例戊', ''] },
  },
  {
    key: 'emergencyPhone', label: { 'zh-CN': '紧急联系电话', en: 'Emergency phone' }, party: 'emergency', leaf: 'phone', isTelling: true, looksLike: shape.looksLikePhone,
    synonyms: ['紧急电话', '应急电话', '紧急联系人电话', 'emergency contact phone', 'emergency mobile'], template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['19900000003', ''] },
  },
  {
    key: 'tenantName', label: { 'zh-CN': '租户姓名', en: 'Tenant' }, party: 'tenant', leaf: 'name', looksLike: shape.looksLikeName,
    synonyms: ['租客', '承租人', '租户', '租住人', '使用人', '租赁人', '租户名称', 'tenant name', 'lessee', 'renter'], template: { note: { 'zh-CN': '出租时填写', en: 'When rented' }, examples: ['', '示例己'] },
  },
  {
    key: 'tenantPhone', label: { 'zh-CN': '租户电话', en: 'Tenant phone' }, party: 'tenant', leaf: 'phone', isTelling: true, looksLike: shape.looksLikePhone,
    synonyms: ['tenant mobile', 'tenant contact', 'lessee phone'], template: { note: { 'zh-CN': '出租时填写', en: 'When rented' }, examples: ['', '19900000004'] },
  },
  { key: 'tenantDocument', label: { 'zh-CN': '租户证件号码', en: 'Tenant ID number' }, party: 'tenant', leaf: 'document', isTelling: true, looksLike: shape.looksLikeIdentity, synonyms: ['tenant id'] },
]

const rest: FieldSpec[] = [
  { key: 'leaseFrom', label: { 'zh-CN': '租赁开始日期', en: 'Lease from' }, looksLike: shape.looksLikeDay, synonyms: ['起租日期', '起租日', '租期起', '租赁起始', '合同开始日期', 'lease start'] },
  { key: 'leaseUntil', label: { 'zh-CN': '租赁结束日期', en: 'Lease until' }, looksLike: shape.looksLikeDay, synonyms: ['到期日期', '到租日期', '租期止', '租赁到期', '合同结束日期', '合同到期', 'lease end'] },
  {
    key: 'parking', label: { 'zh-CN': '车位', en: 'Parking spaces' }, isRepeatable: true, isTelling: true, looksLike: shape.looksLikeParking,
    synonyms: ['车位号', '车位编号', '停车位', '固定车位', '产权车位', '车位号码', '车位信息', '地下车位', 'parking', 'parking space', 'parking no', 'car park', 'parking bay', 'bay'],
    template: { note: { 'zh-CN': '多个用顿号分隔', en: 'Separate several with 、' }, examples: ['B1-017', ''], width: 16 },
  },
  {
    key: 'political', label: { 'zh-CN': '政治面貌', en: 'Political status' }, isTelling: true, looksLike: shape.looksLikePolitical,
    synonyms: ['是否党员', '党员', '是否中共党员', '是否为党员', '党员情况', '党员否', 'party member', 'cpc member', 'is party member'],
    template: { note: { 'zh-CN': '本人同意时才填写', en: 'Only with consent' }, examples: ['', ''], width: 12 },
  },
  {
    key: 'note', label: { 'zh-CN': '备注', en: 'Notes' }, isRepeatable: true, synonyms: ['说明', '其他', '备注说明', '备注信息', 'note', 'remark', 'remarks', 'comment', 'comments'],
    template: { note: { 'zh-CN': '如 共有人', en: 'Anything else' }, examples: ['', ''], width: 16 },
  },
]

/** What a property company's ledger can fill, with the headings seen in the field. */
export const ledgerFields: FieldSet = {
  name: 'ledger',
  fields: [...place, ...unit, ...people, ...rest],
  parties: {
    owner: ['业主', '产权人', '户主', '权利人', '房主', '住户', '业主信息', '产权人信息', '业主资料', 'owner', 'proprietor'],
    tenant: ['租户', '租客', '承租人', '承租', '租赁', '租住', '使用人', '租户信息', 'tenant', 'lessee', 'renter'],
    emergency: ['紧急联系', '紧急联系人', '应急联系', '紧急', '应急', 'emergency'],
  },
  leaves: {
    name: ['姓名', '名字', '名称', '名', 'name', 'full name'],
    phone: ['电话', '电话号码', '联系电话', '联系方式', '手机', '手机号', '手机号码', '移动电话', '联络电话', '联系号码', '号码', 'phone', 'mobile', 'tel', 'telephone', 'contact', 'contact no', 'phone no', 'phone number', 'mobile no', 'mobile phone', 'contact number'],
    document: ['证件号', '证件号码', '身份证', '身份证号', '身份证号码', '身份证件号码', '证件', 'id', 'id no', 'id number', 'id card', 'id card no', 'passport', 'document no', 'identity no'],
  },
  defaultParty: 'owner',
}
