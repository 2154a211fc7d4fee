import { type FieldSpec, words } from '../../import/field.rules.ts'
import * as shape from './value-shape.rules.ts'

/** Where a unit is. */
export const placeFields: FieldSpec[] = [
  {
    key: 'serial',
    label: { 'zh-CN': '序号', en: 'No.' },
    synonyms: words('编号、行号、原行号、original row、序、流水号、no、serial、serial no'),
  },
  {
    key: 'building',
    label: { 'zh-CN': '楼栋', en: 'Building' },
    looksLike: shape.looksLikeBuilding,
    isTelling: true,
    synonyms: words(
      '栋号、栋、座、座号、座别、幢、幢号、楼号、楼幢、楼座、楼宇、楼栋号、楼宇名称、栋座、栋/座、幢/座、组团楼栋、building no、building、block、tower、bldg',
    ),
    template: {
      note: { 'zh-CN': '必填，如 1栋、A座', en: 'Required, e.g. 1 or A' },
      examples: ['1栋', 'A座'],
      width: 10,
    },
  },
  {
    key: 'entrance',
    label: { 'zh-CN': '单元', en: 'Entrance' },
    looksLike: shape.looksLikeEntrance,
    synonyms: words('单元号、梯、梯号、门栋、单元/梯、entrance、unit section、stair、staircase、entrance no'),
    template: {
      note: { 'zh-CN': '没有单元可不填', en: 'Leave empty if there is none' },
      examples: ['1单元', ''],
      width: 10,
    },
  },
  {
    key: 'floor',
    label: { 'zh-CN': '楼层', en: 'Floor' },
    looksLike: shape.looksLikeFloor,
    synonyms: words('层、层数、所在层、所在楼层、层号、level、storey、floor no'),
    template: { note: { 'zh-CN': '可不填，由房号推出', en: 'Optional' }, examples: [12, 1], width: 8 },
  },
  {
    key: 'room',
    label: { 'zh-CN': '房号', en: 'Room' },
    looksLike: shape.looksLikeRoom,
    synonyms: words(
      '室号、室、门牌、门牌号、门牌号码、房间、房间号、房屋编号、户号、房屋号、单元房号、房产编号、铺位号、room no、room number、flat、flat no、apartment、unit、unit no、unit number',
    ),
    template: {
      note: { 'zh-CN': '必填，如 1204、商铺101', en: 'Required, e.g. 1204' },
      examples: ['1204', '商铺101'],
      width: 10,
    },
  },
  {
    key: 'address',
    label: { 'zh-CN': '房屋地址', en: 'Address' },
    looksLike: shape.looksLikeAddress,
    isTelling: true,
    synonyms: words(
      '房屋、地址、房产地址、物业地址、住址、房屋坐落、坐落、房屋信息、房产、房屋全称、房源、对应房屋、对应房号、楼栋单元房号、栋单元房号、楼栋房号、栋房号、房号全称、house、property、property address、unit address、full address',
    ),
  },
]

/** What a unit is like. */
export const unitFields: FieldSpec[] = [
  {
    key: 'area',
    label: { 'zh-CN': '建筑面积', en: 'Floor area' },
    looksLike: shape.looksLikeArea,
    synonyms: words(
      '产权面积、面积、建面、房屋面积、房产面积、计费面积、产证面积、建筑面积平方米、面积平方米、area、area sqm、gross area、gfa、area m2、size',
    ),
    template: {
      note: { 'zh-CN': '平方米，只写数字', en: 'Square metres, number only' },
      examples: ['106.42', '58.30'],
    },
  },
  {
    key: 'innerArea',
    label: { 'zh-CN': '套内面积', en: 'Inner area' },
    looksLike: shape.looksLikeArea,
    synonyms: words('使用面积、套内建筑面积、套内、net area、internal area'),
  },
  {
    key: 'plan',
    label: { 'zh-CN': '户型', en: 'Layout' },
    looksLike: shape.looksLikePlan,
    synonyms: words('房型、户型结构、房屋户型、室厅、layout type、floor plan、type、bedrooms'),
    template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['三房两厅', ''] },
  },
  {
    key: 'unitKind',
    label: { 'zh-CN': '房屋类型', en: 'Unit kind' },
    synonyms: words('房屋性质、物业类型、房产类型、业态、用途、房屋用途、unit type、usage、property type'),
  },
  {
    key: 'useState',
    label: { 'zh-CN': '使用状态', en: 'Use' },
    looksLike: shape.looksLikeUseState,
    isTelling: true,
    synonyms: words(
      '入住状态、居住状态、居住情况、入住情况、房屋状态、房屋使用状态、使用情况、住户状态、自住/出租、是否出租、现状、状态、occupancy、status、occupancy status、use state',
    ),
    template: {
      note: { 'zh-CN': '自住、出租、空置、装修中', en: 'Self, rented, vacant, renovating' },
      examples: ['自住', '出租'],
      width: 10,
    },
  },
  {
    key: 'handedOver',
    label: { 'zh-CN': '入伙日期', en: 'Handover date' },
    looksLike: shape.looksLikeDay,
    synonyms: words(
      '收楼日期、收楼时间、收房日期、收房时间、交付日期、交付时间、交付、交楼日期、交房日期、交房时间、入伙时间、入伙、入住日期、入住时间、接房时间、接房日期、handover、move in date、move-in date、delivery date、date of handover',
    ),
    template: {
      note: { 'zh-CN': '如 2023-07-15', en: 'e.g. 2023-07-15' },
      examples: ['2023-07-15', '2023-07'],
    },
  },
]
