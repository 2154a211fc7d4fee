/** What the home screen says; it is loaded before anything is shown. */
const home = {
  home: {
    title: '拍照报事',
    titleLarge: '找物业',
    text: '报修、投诉、建议，三步就好',
    textLarge: '拍张照，或说一句都行',
    words: '不拍照，直接说',
    work: '我的工单',
    counts: '我手上 {mine} 件，待接 {free} 件',
    late: '小区超时 {n} 件',
  },
  where: {
    received: '物业已收到，正在安排人',
    receivedUntil: '物业已收到，{until} 前有人接手',
    assigned: '已派给{holder}',
    assignedUntil: '已派给{holder}，预计 {until} 前处理',
    handling: '{holder}正在处理',
    handlingUntil: '{holder}正在处理，预计 {until} 前答复',
    pausedUntil: '{wait}，{until} 继续',
    wait: { parts: '等配件', reporter: '等您补充情况', 'third-party': '等外单位配合' },
    answered: '{holder}已经答复，请您看看解决了没有',
    confirming: '物业会打电话问您解决了没有',
    solved: '已经解决',
    closed: '已经办结',
    cancelled: '您已撤回',
    merged: '已并入同一件事，一起跟进',
    mergedInto: '已并入 {number}，一起跟进',
    others: '还有 {n} 人也遇到',
    late: '{span}，已提醒负责人',
    mark: {
      received: '已受理',
      assigned: '已派单',
      handling: '处理中',
      answered: '待您确认',
      closed: '已办结',
    },
  },
}

export const messages = { smartProperty: home }
