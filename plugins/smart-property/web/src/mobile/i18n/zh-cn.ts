import { zhCn } from '@linli/smart-property-contract/words/zh-cn'

import { nest } from '../../console/i18n/nest.ts'

const own = {
  home: { title: '拍照报事', titleLarge: '找物业', text: '报修、投诉、建议，三步就好', words: '不拍照，直接说', counts: '我手上 {mine} 件，待接 {free} 件', late: '超时 {n} 件' },
  where: {
    received: '物业已收到，正在安排人', receivedUntil: '物业已收到，{until}前有人接手', assigned: '已派给{holder}', assignedUntil: '已派给{holder}，预计{until}前处理', handling: '{holder}正在处理', handlingUntil: '{holder}正在处理，预计{until}前答复',
    answered: '{holder}已经答复，请您看看解决了没有', confirming: '物业会打电话问您解决了没有', solved: '已经解决', closed: '已经办结', cancelled: '您已撤回', late: '{span}，已提醒负责人',
    mark: { received: '已受理', assigned: '已派单', handling: '处理中', answered: '待您确认', closed: '已办结' },
  },
  report: {
    words: '说一句（有照片可以不写）', wordsHint: '如：电梯里有响声', category: '是哪一类', kind: '您想', where: '在哪里', home: '我家 {unit}', area: '公共地方', areaText: '地点', areaHint: '如：东门、3 栋大堂、地下车库',
    send: '报给物业', sending: '正在发出', done: '物业收到了', kept: '没有网，已经存好，有网会自动发出',
  },
  mine: { new: '再报一件', none: '还没有报过事', noneText: '灯不亮、漏水、太吵，拍一张就行。谁在办、什么时候办好，这里都看得见。', clause: '对应标准 7.4.3 矛盾化解与诉求办理' },
  work: { mine: '我手上的', unassigned: '待接的', late: '超时的', none: { mine: '手上没有工单', unassigned: '没有等人接的工单', late: '没有超时的工单' }, noneText: '派给您的工单会排在这里，快到期的在最前面，没有网也能办，有网自动发出。' },
  orders: {
    internal: '仅内部可见', photo: '照片 {n}',
    change: { assignee: '负责人', grade: '级别', category: '类别', kind: '类型', rating: '评价', reason: '原因', purpose: '用途', isSolved: '是否解决' },
  },
  phone: {
    again: '重开 {n} 次', more: '更多', sending: '正在发出', kept: '没有网，已经存好，有网会自动发出', place: '地点', contact: '报事人', kind: '类别', number: '编号', history: '经过', answerBy: '{name}的答复',
    heldBy: '{name}负责', nobody: '还没有人接', closed: '已办结', notTimed: '等报事人确认，不计时', due: { respond: '{when}前要有人响应', solve: '{when}前要答复' },
    rating: '满意吗', stars: { 0: '点星星，也可以不评', 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' }, isSolved: '修好了吗', fixed: '修好了', notFixed: '还没有', isPublic: '报事人看得到',
    quick: { fixed: '已经修好，请您看看。', visit: '已上门查看，稍后处理。', parts: '需要等配件，到货就来。' },
    unsent: { waiting: '等有网时自动发出：{label}', conflict: '发出之前有了变化：{label}', refused: '没有被接受：{label}', again: '按现在的情况再发', drop: '不发了', dropTitle: '确定不发了吗' },
    move: {
      claim: { button: '我来接', title: '我来接', words: '', send: '我来接', done: '已经接下' },
      start: { button: '开始处理', title: '开始处理', words: '', send: '开始处理', done: '已经开始' },
      answer: { button: '答复', title: '给报事人的答复', words: '做了什么、结果怎样', send: '发出答复', done: '答复已发出' },
      note: { button: '加说明', title: '加一条说明', words: '说明', send: '加上', done: '已经加上' },
      confirm: { button: '解决了', title: '太好了，满意吗？', words: '还想说的（可以不写）', send: '确认解决', done: '谢谢您的评价' },
      reject: { button: '没解决', title: '还有什么问题？', words: '哪里没有解决', send: '请物业再来', done: '已请物业再来' },
      reopen: { button: '又出问题了', title: '又出了什么问题？', words: '现在的情况', send: '重新报给物业', done: '已重新报给物业' },
      cancel: { button: '不用了，撤回', title: '撤回这件事', words: '原因（可以不写）', send: '撤回', done: '已经撤回' },
    },
  },
}

export const messages = { smartProperty: { ...nest(zhCn), ...own } }
