import type { CheckType } from '@linli/contract'

/** From how many on a pattern is asked about; this product's own defaults, the standard has none. */
export const checkLimits = {
  /** Complaints closed by one person within a minute. */
  closedTogether: 5,
  /** Ratings of one room, or by one account for several rooms, in a month. */
  ratingsOfOne: 5,
  /** Fewer orders closed in a month say nothing of the share that was rated. */
  closedInMonth: 20,
  /** Least share of a month's closed orders that is to be rated. */
  ratedShare: 0.2,
} as const

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const complaints = ['comp.on_time_rate', 'comp.callback_rate', 'comp.reopen_rate']
const ratings = ['survey.owner_satisfaction']

/** Patterns in complaints and ratings that a person should look at before points rest on them. */
export const checks = {
  'comp.closed_unanswered': {
    key: 'comp.closed_unanswered',
    title: both('投诉未答复就关闭', 'Complaints closed without an answer'),
    summary: both(
      '{year}年{month}月有 {n} 件投诉没有答复记录就关闭了',
      '{n} complaints were closed in {month}/{year} without an answer on record',
    ),
    clause: '7.4.3.2',
    metrics: [...complaints, 'comp.channels_active'],
  },
  'comp.reopened': {
    key: 'comp.reopened',
    title: both('投诉关闭后又重开', 'Complaints closed and reopened'),
    summary: both(
      '{year}年{month}月有 {n} 件投诉关闭后又重新打开',
      '{n} complaints were opened again in {month}/{year} after they had been closed',
    ),
    clause: '7.4.3.2',
    metrics: complaints,
  },
  'comp.closed_together': {
    key: 'comp.closed_together',
    title: both('投诉成批关闭', 'Complaints closed in bulk'),
    summary: both(
      '{day} {time}前后，同一人在一分钟左右关闭了 {n} 件投诉',
      'On {day} about {time} one person closed {n} complaints within about a minute',
    ),
    clause: '7.4.3.2',
    metrics: complaints,
  },
  'rating.one_room': {
    key: 'rating.one_room',
    title: both('同一户集中评分', 'Many ratings of one home'),
    summary: both('{year}年{month}月同一户给了 {n} 次评分', 'One home gave {n} ratings in {month}/{year}'),
    clause: '7.4.3.3',
    metrics: ratings,
  },
  'rating.one_account': {
    key: 'rating.one_account',
    title: both('同一账号替多户评分', 'One account rating for several homes'),
    summary: both(
      '{year}年{month}月同一账号为 {rooms} 处地址给了 {n} 次评分',
      'In {month}/{year} one account gave {n} ratings for {rooms} addresses',
    ),
    clause: '7.4.3.3',
    metrics: ratings,
  },
  'rating.few_answers': {
    key: 'rating.few_answers',
    title: both('评分回收率过低', 'Too few ratings'),
    summary: both(
      '{year}年{month}月关闭的 {closed} 件工单只有 {rated} 件有评分',
      'Of {closed} orders closed in {month}/{year} only {rated} were rated',
    ),
    clause: '7.4.3.3',
    metrics: ratings,
  },
} as const satisfies Record<string, CheckType>
export type OrderCheck = keyof typeof checks
