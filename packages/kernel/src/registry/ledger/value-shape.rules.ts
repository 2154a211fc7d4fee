import { cellText, type CellValue, isDateCell } from '../../import/cell.rules.ts'
import { normaliseDay } from '../../import/values/day.rules.ts'
import { politicalWords } from './political-status.rules.ts'
import { useStateWords } from './use-state.rules.ts'

// How the values of a column look. These only rank headings, so they are looser than the normalisers.
const text = (cell: CellValue) => cellText(cell)
const surname =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]/

export const looksLikePhone = (cell: CellValue) =>
  /(^|\D)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(\D|$)/.test(
    text(cell)
      .replace(/^\+?86[- ]?(?=1)/, '')
      .replace(/(?<=\d)[- ](?=\d)/g, ''),
  )
export const looksLikeIdentity = (cell: CellValue) =>
  /^\d{17}[\dX]$|^\d{15}$|^[HMGE]\d{8}/i.test(
    text(cell)
      .replace(/\s/g, '')
      .split(/[、,/]/)[0]!,
  )
export const looksLikeDay = (cell: CellValue) =>
  (isDateCell(cell) || /[年./-]/.test(text(cell))) && normaliseDay(cell).ok
export const looksLikeArea = (cell: CellValue) => {
  const value = Number(text(cell).replace(/(平方米|平方|平米|平|m2)$/, ''))
  return value >= 8 && value <= 3000 && !Number.isInteger(value)
}
export const looksLikeName = (cell: CellValue) => {
  const names = text(cell).split(/[、,/]/)
  return names.every((name) => /^[\u4e00-\u9fff·]{2,5}$/.test(name.trim()) && surname.test(name.trim()))
}
export const looksLikeContact = (cell: CellValue) =>
  looksLikeName(text(cell).replace(/[\s:(]*[\d+-]{7,}\)?$/, ''))
export const looksLikeBuilding = (cell: CellValue) =>
  /^.{0,6}?[\dA-Z甲乙丙一二三四五六七八九十]+\s?(栋|幢|座|号楼|#楼?)$/i.test(text(cell))
export const looksLikeEntrance = (cell: CellValue) => /^.{1,3}(单元|梯)$/.test(text(cell))
export const looksLikeFloor = (cell: CellValue) => /^-?\d{1,2}(层|楼|F)?$/i.test(text(cell))
export const looksLikeRoom = (cell: CellValue) => /^(商铺)?\d{3,4}[A-Z]?(室|号|房|#)?$/i.test(text(cell))
export const looksLikeAddress = (cell: CellValue) =>
  /.(栋|幢|座|号楼).*\d{2,}|^[\dA-Z]{1,3}-\d{1,2}-\d{2,5}$/.test(text(cell))
export const looksLikeParking = (cell: CellValue) => /^(B\d|地下|负.层?|车位|P)[-\d]*\d/i.test(text(cell))
export const looksLikeUseState = (cell: CellValue) => useStateWords.has(text(cell).toLowerCase())
export const looksLikePolitical = (cell: CellValue) => politicalWords.has(text(cell).toLowerCase())
export const looksLikeShare = (cell: CellValue) => /^\d\/\d{1,2}$|^\d{1,3}%$|共有/.test(text(cell))
export const looksLikePlan = (cell: CellValue) =>
  /[房室].*[厅卫]|^[一二三四五两]房$|复式|单间/.test(text(cell))
export const looksLikeKinship = (cell: CellValue) =>
  /^(本人|户主|业主|配偶|妻子?|丈夫|夫妻|儿子|女儿|子女|父亲?|母亲?|父母|租户|租客|共有人|亲属)$/.test(
    text(cell),
  )
