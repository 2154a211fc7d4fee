import { importReasons, type ReasonCatalogue } from '../../import/reasons.rules.ts'

/** Every sentence a ledger import can show, the general ones included. */
export const ledgerReasons: ReasonCatalogue = {
  ...importReasons,
  building_missing: { 'zh-CN': '缺少楼栋。', en: 'The building is missing.' },
  building_format: { 'zh-CN': '“{given}”不是楼栋名称。', en: '"{given}" is not a building.' },
  entrance_format: { 'zh-CN': '“{given}”不是单元。', en: '"{given}" is not an entrance.' },
  floor_format: {
    'zh-CN': '“{given}”不是楼层，已按房号推算。',
    en: '"{given}" is not a floor; it was taken from the room number.',
  },
  floor_out_of_range: {
    'zh-CN': '楼层“{given}”超出范围，已按房号推算。',
    en: 'Floor "{given}" is out of range; it was taken from the room number.',
  },
  edited_here: {
    'zh-CN': '系统中已由工作人员改为“{here}”，台账写的是“{given}”。',
    en: 'Staff have set this to "{here}"; the ledger says "{given}".',
  },
  owner_changes: {
    'zh-CN': '系统中登记的产权人 {owners} 不在这份台账里，将按台账日期结束。',
    en: 'The owner on record, {owners}, is not in this ledger and will be ended on its date.',
  },
  room_missing: { 'zh-CN': '缺少房号。', en: 'The room number is missing.' },
  room_format: { 'zh-CN': '“{given}”不是房号。', en: '"{given}" is not a room number.' },
  room_several: {
    'zh-CN': '“{given}”是几个房号，请一户一行填写。',
    en: '"{given}" names several rooms. Use a row for each.',
  },
  address_format: {
    'zh-CN': '看不懂地址“{given}”，请写成 3栋1单元1204 或 3-1-1204。',
    en: 'The address "{given}" cannot be read. Write 3-1-1204.',
  },
  address_room_missing: {
    'zh-CN': '地址“{given}”里没有房号。',
    en: 'The address "{given}" has no room number.',
  },
  continued_from_above: {
    'zh-CN': '本行没有楼栋和房号，按上一行的房屋 {unit} 处理。',
    en: 'This row has no building and room and was read as part of {unit} above.',
  },
  use_state_unknown: {
    'zh-CN': '使用状态“{given}”不认识，未填入。',
    en: 'The use "{given}" is unknown and was left out.',
  },
  parking_format: { 'zh-CN': '“{given}”不是车位号。', en: '"{given}" is not a parking space number.' },
  parking_missing: { 'zh-CN': '缺少车位号。', en: 'The parking space number is missing.' },
  parking_count_only: {
    'zh-CN': '只写了“{given}”没有车位号，未登记车位。',
    en: 'Only "{given}" is given, no space number; no space was recorded.',
  },
  parking_shared: {
    'zh-CN': '车位 {space} 在第 {otherRow} 行已登记给别人，请核对。',
    en: 'Space {space} is already held by someone else in row {otherRow}.',
  },
  share_format: {
    'zh-CN': '“{given}”不是产权份额，请写成 1/2 或 50%。',
    en: '"{given}" is not a share. Write 1/2 or 50%.',
  },
  share_out_of_range: {
    'zh-CN': '产权份额“{given}”应大于 0、不超过 1。',
    en: 'The share "{given}" must be above 0 and at most 1.',
  },
  share_was_date: {
    'zh-CN': 'Excel 把份额变成了日期 {given}，已按 {share} 读取。',
    en: 'Excel turned the share into the date {given}; it was read as {share}.',
  },
  share_sum_over: {
    'zh-CN': '这套房的产权份额合计 {percent}%，超过 100%。',
    en: 'The shares of this unit add up to {percent}%.',
  },
  shares_not_matched: {
    'zh-CN': '{names} 位业主只写了 {shares} 个份额，份额未填入。',
    en: '{names} owners but {shares} shares; the shares were left out.',
  },
  phones_not_matched: {
    'zh-CN': '{names} 位业主有 {phones} 个电话，都记在第一位名下，请核对。',
    en: '{names} owners but {phones} phones; all were given to the first.',
  },
  ids_not_matched: {
    'zh-CN': '{names} 个姓名对应 {ids} 个证件号码，对不上。',
    en: '{names} names but {ids} document numbers.',
  },
  political_not_matched: {
    'zh-CN': '{names} 位业主只写了一个政治面貌，未填入。',
    en: '{names} owners but one political status; it was left out.',
  },
  political_unknown: {
    'zh-CN': '政治面貌“{given}”不认识，未填入。',
    en: 'The political status "{given}" is unknown and was left out.',
  },
  id_two_names: {
    'zh-CN': '同一证件号码在第 {otherRow} 行的姓名是“{other}”，这里是“{name}”。',
    en: 'The same document belongs to "{other}" in row {otherRow} and to "{name}" here.',
  },
  name_phone_two_ids: {
    'zh-CN': '“{name}”与第 {otherRow} 行姓名电话相同、证件不同，按两个人处理。',
    en: '"{name}" shares name and phone with row {otherRow} but not the document; kept as two people.',
  },
  unit_area_conflict: {
    'zh-CN': '同一套房第 {otherRow} 行面积是 {other}，这里是 {given}，保留前者。',
    en: 'Row {otherRow} gives this unit {other} m2, this row {given}; the first is kept.',
  },
  owner_again: {
    'zh-CN': '这位业主在这套房已登记过（第 {otherRow} 行起）。',
    en: 'This owner is already recorded for the unit (from row {otherRow}).',
  },
  owner_missing: { 'zh-CN': '没有业主，只登记房屋。', en: 'There is no owner; only the unit was recorded.' },
}
