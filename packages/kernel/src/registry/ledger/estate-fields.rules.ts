import { type FieldSet, words } from '../../import/field.rules.ts'
import { looksLikePhone } from './value-shape.rules.ts'

/** What the workbook of a group can fill for each of its estates. */
export const estateFields: FieldSet = {
  name: 'estates',
  fields: [
    {
      key: 'serial',
      label: { 'zh-CN': '序号', en: 'No.' },
      synonyms: words('编号、行号、原行号、original row、no、serial'),
    },
    {
      key: 'name',
      label: { 'zh-CN': '小区名称', en: 'Estate' },
      synonyms: words(
        '小区、项目名称、项目、楼盘、楼盘名称、小区全称、服务项目、管理项目、物业项目、社区名称、estate name、project、project name、community name',
      ),
      template: {
        note: { 'zh-CN': '必填，全称', en: 'Required, full name' },
        examples: ['示例花园', '示例公寓'],
        width: 20,
      },
    },
    {
      key: 'shortName',
      label: { 'zh-CN': '简称', en: 'Short name' },
      synonyms: words('小区简称、项目简称、别名、案名、abbreviation、alias'),
      template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例', ''] },
    },
    {
      key: 'city',
      label: { 'zh-CN': '城市', en: 'City' },
      synonyms: words('所在城市、市、地市、所在市、city name'),
      template: { note: { 'zh-CN': '必填', en: 'Required' }, examples: ['深圳市', '深圳'] },
    },
    {
      key: 'district',
      label: { 'zh-CN': '区', en: 'District' },
      synonyms: words('所在区、区县、行政区、区/县、城区、辖区、county、district name'),
      template: { note: { 'zh-CN': '如 南山区', en: 'e.g. Nanshan' }, examples: ['南山区', '福田区'] },
    },
    {
      key: 'street',
      label: { 'zh-CN': '街道', en: 'Subdistrict' },
      synonyms: words('所属街道、街道办、镇街、街镇、街道/镇、乡镇、street、subdistrict office、town'),
      template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例街道', ''] },
    },
    {
      key: 'community',
      label: { 'zh-CN': '社区', en: 'Community' },
      synonyms: words(
        '所属社区、社区居委会、居委会、居委、村居、neighbourhood、neighborhood、residents committee',
      ),
      template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例社区', ''] },
    },
    {
      key: 'address',
      label: { 'zh-CN': '地址', en: 'Address' },
      synonyms: words('项目地址、小区地址、详细地址、坐落、位置、location、street address'),
      template: {
        note: { 'zh-CN': '路名和门牌', en: 'Road and number' },
        examples: ['示例路 1 号', '示例路 2 号'],
        width: 24,
      },
    },
    {
      key: 'branch',
      label: { 'zh-CN': '分公司', en: 'Branch' },
      synonyms: words(
        '所属分公司、片区、区域、区域公司、城市公司、事业部、管理片区、分部、branch office、region',
      ),
      template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例分公司', ''] },
    },
    {
      key: 'areaM2',
      label: { 'zh-CN': '建筑面积', en: 'Floor area' },
      synonyms: words('管理面积、总建筑面积、在管面积、面积、合同面积、收费面积、area、managed area、gfa'),
      template: {
        note: { 'zh-CN': '平方米；也可写 12.5万', en: 'Square metres' },
        examples: ['125000', '8.6万'],
      },
    },
    {
      key: 'households',
      label: { 'zh-CN': '户数', en: 'Households' },
      synonyms: words(
        '总户数、住户数、房屋套数、套数、规划户数、住宅户数、units、no of units、number of households、flats',
      ),
      template: { note: { 'zh-CN': '整数', en: 'Whole number' }, examples: ['1152', '860'] },
    },
    {
      key: 'managerName',
      label: { 'zh-CN': '项目经理', en: 'Manager' },
      party: 'manager',
      leaf: 'name',
      synonyms: words(
        '项目负责人、小区经理、物业经理、负责人、经理、管理处主任、manager name、estate manager、property manager、person in charge',
      ),
      template: { note: { 'zh-CN': '可不填', en: 'Optional' }, examples: ['示例甲', ''] },
    },
    {
      key: 'managerPhone',
      label: { 'zh-CN': '手机', en: 'Mobile' },
      party: 'manager',
      leaf: 'phone',
      isTelling: true,
      looksLike: looksLikePhone,
      synonyms: words('经理电话、负责人电话、经理手机、manager phone、manager mobile'),
      template: {
        note: { 'zh-CN': '登录用手机号', en: 'Mobile number for login' },
        examples: ['19900000000', ''],
      },
    },
  ],
  parties: { manager: ['项目经理', '负责人', '经理', '项目负责人', 'manager'] },
  leaves: {
    name: ['姓名', 'name'],
    phone: [
      '电话',
      '手机',
      '手机号',
      '手机号码',
      '联系电话',
      '联系方式',
      'phone',
      'mobile',
      'tel',
      'contact',
    ],
  },
  defaultParty: 'manager',
}
