import type { ReasonParams } from './cell.rules.ts'
import type { Bilingual, Locale } from './field.rules.ts'

/** Sentences of one importer: key to text in both languages, `{name}` is replaced. */
export type ReasonCatalogue = Readonly<Record<string, Bilingual>>

/** Reasons that any workbook can meet; importers add their own catalogue to these. */
export const importReasons: ReasonCatalogue = {
  file_too_large: {
    'zh-CN': '文件超过 {limitMb} MB，请拆成几个文件再导入。',
    en: 'The file is larger than {limitMb} MB. Please split it.',
  },
  file_expands_too_much: {
    'zh-CN': '文件解压后过大，可能已损坏或被篡改，未读取。',
    en: 'The file grows too large when unpacked, so it was not read.',
  },
  file_too_many_rows: {
    'zh-CN': '工作表超过 {limit} 行，请拆成几个文件再导入。',
    en: 'The sheet has more than {limit} rows. Please split it.',
  },
  file_old_excel: {
    'zh-CN': '这是旧版 .xls 文件，请在 Excel 或 WPS 中“另存为” .xlsx 后再导入。',
    en: 'This is an old .xls file. Please save it as .xlsx and import that.',
  },
  file_encrypted: {
    'zh-CN': '文件设有打开密码，请取消密码后再导入。',
    en: 'The file has a password. Please remove it first.',
  },
  file_unreadable: {
    'zh-CN': '文件无法读取，请用 Excel 或 WPS 重新保存为 .xlsx 后再试。',
    en: 'The file cannot be read. Please save it again as .xlsx.',
  },
  file_unknown_type: {
    'zh-CN': '只能导入 .xlsx 或 .csv 文件。',
    en: 'Only .xlsx and .csv files can be imported.',
  },
  file_empty: { 'zh-CN': '文件里没有内容。', en: 'The file is empty.' },
  header_not_found: {
    'zh-CN': '没有找到表头行，请确认表头里有“{examples}”这样的列名。',
    en: 'No heading row was found. Headings such as "{examples}" are expected.',
  },
  mapping_missing: {
    'zh-CN': '还没有指定“{field}”对应哪一列。',
    en: 'No column has been chosen for "{field}".',
  },
  cell_formula_error: {
    'zh-CN': '单元格是公式错误 {given}，请改成实际内容。',
    en: 'The cell holds the formula error {given}.',
  },
  cell_turned_date: {
    'zh-CN': '内容被 Excel 自动变成了日期 {given}，请把该列设为“文本”后重新填写。',
    en: 'Excel turned this into the date {given}. Format the column as text and type it again.',
  },
  date_format: {
    'zh-CN': '“{given}”不是能识别的日期，请写成 2023-07-15 或 2023年7月。',
    en: '"{given}" is not a date we can read. Write 2023-07-15 or 2023-07.',
  },
  date_impossible: { 'zh-CN': '“{given}”这一天不存在。', en: 'The day "{given}" does not exist.' },
  date_out_of_range: {
    'zh-CN': '日期“{given}”超出 1900 至 2100 年。',
    en: 'The date "{given}" is outside 1900 to 2100.',
  },
  date_ambiguous: {
    'zh-CN': '“{given}”分不清月和日，请写成 2023-07-15。',
    en: 'Day and month of "{given}" cannot be told apart. Write 2023-07-15.',
  },
  phone_digits: {
    'zh-CN': '电话“{phone}”是 {digits} 位，手机应为 11 位，固定电话要带区号。',
    en: 'Phone "{phone}" has {digits} digits; a mobile has 11, a landline needs its area code.',
  },
  phone_prefix: { 'zh-CN': '“{phone}”不是有效的手机号码。', en: '"{phone}" is not a valid mobile number.' },
  phone_masked: {
    'zh-CN': '电话“{phone}”被打了星号，请填写完整号码。',
    en: 'Phone "{phone}" is masked. Enter the full number.',
  },
  phone_format: { 'zh-CN': '“{phone}”不是电话号码。', en: '"{phone}" is not a phone number.' },
  id_checksum: {
    'zh-CN': '身份证号校验位不对，请核对是否抄错。',
    en: 'The check digit of the ID number is wrong.',
  },
  id_birth_date: {
    'zh-CN': '身份证号中的出生日期 {birth} 不存在。',
    en: 'The birth date {birth} inside the ID number does not exist.',
  },
  id_length: {
    'zh-CN': '证件号码长度是 {length} 位，身份证应为 18 位（旧证 15 位），也不是已知的通行证或护照格式。',
    en: 'The document number has {length} characters; an ID number has 18 (15 on old cards) and no known permit or passport looks like this.',
  },
  id_characters: {
    'zh-CN': '证件号码里有不该出现的字符。',
    en: 'The document number contains characters that do not belong there.',
  },
  id_masked: {
    'zh-CN': '证件号码被打了星号，请填写完整号码。',
    en: 'The document number is masked. Enter it in full.',
  },
  id_precision_lost: {
    'zh-CN': 'Excel 把证件号码当数字存，末几位已丢失。请把该列设为“文本”后重新填写。',
    en: 'Excel stored the ID as a number and lost its last digits. Format the column as text and type it again.',
  },
  name_missing: { 'zh-CN': '缺少姓名。', en: 'The name is missing.' },
  name_format: { 'zh-CN': '“{given}”不是姓名。', en: '"{given}" is not a name.' },
  name_has_number: {
    'zh-CN': '姓名“{given}”里有号码，请分列填写。',
    en: 'The name "{given}" contains a number. Use separate columns.',
  },
  name_too_long: {
    'zh-CN': '姓名“{given}…”超过 {limit} 个字。',
    en: 'The name "{given}..." is longer than {limit} characters.',
  },
  area_negative: { 'zh-CN': '面积不能是负数（{given}）。', en: 'The area cannot be negative ({given}).' },
  area_zero: { 'zh-CN': '面积不能是 0。', en: 'The area cannot be 0.' },
  area_format: {
    'zh-CN': '“{given}”不是面积，请只写数字，单位为平方米。',
    en: '"{given}" is not an area. Write a number of square metres.',
  },
  area_too_large: {
    'zh-CN': '面积 {given} 超过 {limit} 平方米，请核对。',
    en: 'The area {given} is above {limit} square metres.',
  },
  count_format: { 'zh-CN': '“{given}”不是整数。', en: '"{given}" is not a whole number.' },
  count_out_of_range: {
    'zh-CN': '“{given}”应在 0 到 {limit} 之间。',
    en: '"{given}" must be from 0 to {limit}.',
  },
  yes_no_format: { 'zh-CN': '“{given}”请写“是”或“否”。', en: 'Write yes or no instead of "{given}".' },
  text_too_long: { 'zh-CN': '内容超过 {limit} 个字。', en: 'The text is longer than {limit} characters.' },
}

/** The sentence of a reason in the reader's language; throws for a key without a sentence. */
export function reasonText(
  catalogue: ReasonCatalogue,
  key: string,
  params: ReasonParams | undefined,
  locale: Locale,
): string {
  const sentence = catalogue[key]?.[locale]
  if (sentence === undefined) throw new Error(`no sentence for reason ${key}`)
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? ''))
}
