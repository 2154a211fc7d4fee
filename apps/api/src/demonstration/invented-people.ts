import type { Random } from './random.ts'

const surnames = [
  ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡余杜叶程魏苏吕丁任卢姚钟崔谭陆范汪廖石金韦夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵',
  '欧阳',
  '上官',
  '司徒',
]
const given = [
  ...'伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平刚桂英华玉萍红建国志远雨桐子轩浩然欣怡思琪佳慧文博晓燕春梅海波丹凤俊峰雪莹',
]

/** An invented name. */
export const inventName = (random: Random): string =>
  random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : '')

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An ID number of the region 99, which no real one has. */
export function inventIdNumber(random: Random, serial: number): string {
  const birth = `${random.int(1946, 2004)}${String(random.int(1, 12)).padStart(2, '0')}${String(random.int(1, 28)).padStart(2, '0')}`
  const first17 = `99${String(serial % 10_000).padStart(4, '0')}${birth}${String(random.int(0, 999)).padStart(3, '0')}`
  const sum = [...first17].reduce((total, digit, index) => total + Number(digit) * weights[index]!, 0)
  return first17 + '10X98765432'[sum % 11]
}

/** A mobile number of the unused range 199 0. */
export const inventPhone = (serial: number): string => `1990${String(serial).padStart(7, '0')}`
