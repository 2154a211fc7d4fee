import { reportTexts } from './report-text.ts'

/** What staff find on their rounds. */
export const findingTexts = reportTexts([
  [
    'grid-finding',
    'building-crack',
    '东门台阶',
    'ground',
    '东门第二级台阶开裂',
    '巡查发现东门第二级台阶开裂松动，有绊倒风险，已放置警示牌。',
    '拆除重砌两级台阶，养护三天后开放。',
  ],
  [
    'grid-finding',
    'fire-lane',
    '@后侧',
    'fire',
    '消防通道堆放装修垃圾',
    '网格巡查发现{b}后侧消防通道堆有约 2 立方米装修垃圾。',
    '责成装修负责人当日清运，拍照复核，押金扣除清运费。',
  ],
  [
    'grid-finding',
    'building-falling',
    '@西侧外墙',
    'wall',
    '外墙瓷片松动',
    '{b}西侧约 {f} 层位置瓷片空鼓外翘，下方是人行道，已拉警戒线。',
    '蜘蛛人排险清除松动瓷片 3 平方米，做封闭处理，下方设置临时通道。',
  ],
  [
    'grid-finding',
    'power-exposed',
    '@一楼配电箱',
    'switchboard',
    '配电箱门没锁',
    '{b}一楼公共配电箱门锁损坏，箱门半开，有触电隐患。',
    '更换门锁，张贴警示，列入每日巡查。',
  ],
  [
    'grid-finding',
    'facility',
    '西门信报箱',
    null,
    '信报箱被撬',
    '西门信报箱有三格门被撬坏，里面信件散落。',
    '更换三个锁芯，信件归还住户，调监控交派出所。',
  ],
  [
    'grid-finding',
    'clean-pest',
    '架空层积水',
    'drain',
    '架空层雨后积水',
    '架空层排水沟堵塞，雨后积水约 10 平方米，易滋生蚊虫。',
    '清淘排水沟 15 米，重新找坡，次日雨后无积水。',
  ],
])
