import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { json, spoil, write } from './ledger-writing.ts'

/** The workbook with which a group takes on its estates. */
export async function groupEstates() {
  const rows = Array.from({ length: 160 }, (_, i): CellValue[] => [
    i + 1,
    `${['金桂', '银杏', '紫荆', '木棉'][i % 4]}${['花园', '名苑', '公馆', '雅居', '新城'][Math.floor(i / 4) % 5]}${Math.floor(i / 20) + 1}期`,
    '',
    ['深圳市', '广州市', '东莞'][i % 3]!,
    '南山区',
    '粤海街道',
    '示范社区',
    `示例路${i + 1}号`,
    `${'一二三'[i % 3]}分公司`,
    i % 4 === 0 ? `${(5 + i / 10).toFixed(1)}万` : 40_000 + i * 250,
    i % 5 === 0 ? `${300 + i}户` : 300 + i,
    '李经理',
    `199${String(70_000_000 + i)}`,
  ])
  const { badRows } = spoil(rows, 4, [
    [3, 1, '', 'name'],
    [17, 3, null, 'city'],
    [40, 12, '0755-83221234', 'manager phone'],
    [66, 10, '三百多', 'households'],
    [90, 9, -5, 'area'],
  ])
  rows[120] = [...rows[119]!]
  badRows.push({ row: 124, why: 'again' })
  const heading =
    '序号|项目名称|简称|所在城市|区县|街道办|居委会|项目地址|城市公司|管理面积（㎡）|总户数|项目负责人|负责人手机'.split(
      '|',
    )
  write(
    'group-estates.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: '在管项目',
          rows: [
            ['集团在管项目清单'],
            ['填表说明：每个项目一行'],
            heading,
            ...rows,
            ['合计', null, null, null, null, null, null, null, null, 9_999_999, 60_000],
          ],
        },
      ],
    }),
  )
  json('group-estates', { estates: rows.length - badRows.length, records: rows.length, badRows, noise: 1 })
}
