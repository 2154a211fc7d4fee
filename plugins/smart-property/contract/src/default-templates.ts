import type { z } from 'zod'

import type { saveTemplateInput } from './answer-template.ts'
import type { Kind } from './work-order/states.ts'

export type DefaultTemplate = Pick<
  z.output<typeof saveTemplateInput>,
  'key' | 'title' | 'body' | 'moves' | 'kinds'
>

const mending: Kind[] = ['repair', 'report', 'grid-finding']
const nuisance: Kind[] = ['report', 'complaint', 'dispute', 'grid-finding']

/** Texts a company starts with, in the voice of a good front desk; what is in （） is for the writer to fill in. */
export const defaultTemplates: DefaultTemplate[] = [
  {
    key: 'note-received',
    title: '收到了，正在安排',
    body: '您好，{位置}“{事项}”我们收到了，正在安排人，{时限}前一定给您回话。有新情况直接在这里留言就行。',
    moves: ['note'],
    kinds: [],
  },
  {
    key: 'note-on-the-way',
    title: '师傅在路上了',
    body: '您好，{负责人}已经出发去{位置}，大约二十分钟到。麻烦家里留个人，电话保持畅通。',
    moves: ['note'],
    kinds: mending,
  },
  {
    key: 'note-nobody-home',
    title: '上门没遇到人',
    body: '您好，{负责人}刚才到{位置}敲门，没遇到您，电话也没接通。您看什么时候方便，回一句话，我们再约时间上门。',
    moves: ['note', 'pause'],
    kinds: [],
  },
  {
    key: 'note-more-photos',
    title: '请补一张照片',
    body: '您好，能不能再拍一张近一点的照片，或者说说具体在哪个位置？这样师傅一次就能把工具和配件带齐，少跑一趟，也少耽误您的时间。',
    moves: ['note'],
    kinds: [],
  },
  {
    key: 'answer-mended',
    title: '修好了',
    body: '您好，“{事项}”已经修好，我们当场试过是正常的，现场也收拾干净了。您先用两天看看，还有问题就点“没解决”，我们马上再来。',
    moves: ['answer'],
    kinds: mending,
  },
  {
    key: 'answer-for-now',
    title: '先做了临时处理',
    body: '您好，“{事项}”先做了临时处理，这几天可以正常用。要彻底修好还得换（配件），到货后我们提前打电话约您。给您添麻烦了。',
    moves: ['answer', 'note'],
    kinds: mending,
  },
  {
    key: 'answer-leak',
    title: '漏水：查到原因了',
    body: '您好，漏水的原因查到了，是（写清哪里、为什么）。今天已经（写清做了什么）。请您留意两天，等墙面干透我们再来修补，到时提前约您。',
    moves: ['answer'],
    kinds: mending,
  },
  {
    key: 'answer-sorry',
    title: '投诉：是我们没做好',
    body: '您反映的“{事项}”我们查清楚了：（写清经过）。这件事是我们没做好，让您费心了，向您道歉。我们已经（写清怎么改），以后再遇到，您直接找我。{负责人}',
    moves: ['answer'],
    kinds: ['complaint'],
  },
  {
    key: 'answer-explained',
    title: '投诉：说明情况',
    body: '您反映的“{事项}”我们去看过，也核对了（依据）。情况是这样的：（写清事实）。眼下只能做到（写清能做什么），没能完全如您的意，请您体谅。您想当面聊聊，我们约个时间，我上门也行。',
    moves: ['answer'],
    kinds: ['complaint', 'report'],
  },
  {
    key: 'answer-noise',
    title: '噪声：已上门劝过',
    body: '您好，我们已经上门找到那一户，把休息时间的规矩和您的难处都说了，对方答应改。今晚要是还吵，您随时打前台电话，我们马上过去。',
    moves: ['answer', 'note'],
    kinds: nuisance,
  },
  {
    key: 'answer-idea-taken',
    title: '建议：采纳了',
    body: '谢谢您的好主意，我们商量后决定采纳，打算在（时间）前做（内容）。做好了会在小区里告诉大家，也第一个告诉您。',
    moves: ['answer'],
    kinds: ['suggestion'],
  },
  {
    key: 'answer-idea-later',
    title: '建议：暂时做不了',
    body: '谢谢您替小区着想。这件事我们认真算过，眼下还做不了，主要是因为（写清原因）。我们记下来了，条件合适时会再拿出来和大家商量。',
    moves: ['answer'],
    kinds: ['suggestion'],
  },
  {
    key: 'transfer-better-placed',
    title: '转给更合适的同事',
    body: '这件事由（同事）来办更合适。前面了解到的情况：（写清要点）。报事人那边已经打过招呼，接手后请先回个电话。',
    moves: ['transfer'],
    kinds: [],
  },
  {
    key: 'pause-parts',
    title: '等配件到货',
    body: '配件已经订了，预计（日期）到，到货当天就来装。这几天先（临时办法），请您多担待。',
    moves: ['pause'],
    kinds: mending,
  },
  {
    key: 'pause-your-time',
    title: '等您方便的时间',
    body: '师傅要进屋才能动手，您说这几天不方便，我们就等您的消息。定好时间在这里留一句话，我们按您的时间来。',
    moves: ['pause'],
    kinds: [],
  },
  {
    key: 'close-not-ours',
    title: '归别的单位管',
    body: '“{事项}”归（单位）管，我们没法直接处理。他们的电话是（号码），您报“{位置}”就行。要我们陪您一起联系，随时说一声。',
    moves: ['close'],
    kinds: [],
  },
  {
    key: 'close-not-reached',
    title: '一直没联系上您',
    body: '我们打过几次电话，也留了言，一直没联系上您，{工单号}先关上。要是还没解决，您在手机上点“重新打开”，我们接着办，不用重新说一遍。',
    moves: ['close'],
    kinds: [],
  },
  {
    key: 'call-back-good',
    title: '回访：解决了，满意',
    body: '电话里说已经好了，对{负责人}的手艺和态度都满意。',
    moves: ['call-back'],
    kinds: [],
  },
  {
    key: 'call-back-not-yet',
    title: '回访：还没解决',
    body: '电话里说还没好：（写清哪里没好）。请{负责人}今天再去一趟，去之前先打个电话。',
    moves: ['call-back', 'reopen'],
    kinds: [],
  },
]
