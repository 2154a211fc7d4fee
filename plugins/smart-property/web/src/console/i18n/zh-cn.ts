import { zhCn } from '@linli/smart-property-contract/words/zh-cn'

import { nest } from './nest.ts'

const own = {
  orders: {
    search: '工单号、标题、位置', export: '导出', create: '登记工单', none: '还没有工单', noneText: '住户手机报事、前台登记、巡查发现的问题都会排在这里，按级别自动计时，到点提醒、超时升级。', clause: '对应标准 7.4.3 矛盾化解与诉求办理',
    column: { grade: '级', title: '事项', place: '位置', holder: '负责人', state: '状态', due: '时限', reporter: '报事人', createdAt: '登记时间', number: '工单号', estate: '小区' },
    kind: '类别', anyKind: '全部类别', anyGrade: '全部级别', grade: '级别', nobody: '待派单', noLimit: '不计时', met: '已办', lateBy: '超时 {span}', paused: '待确认',
    respond: '首次响应（{limit}内）', solve: '解决时限（{limit}）', took: '用时 {span}', notYet: '尚未开始', due: '{when} 前', minutes: '{n} 分钟', hours: '{n} 小时', workHours: '{n} 工时',
    contact: '报事人', phone: '电话', noPhone: '没有留电话', description: '说明', photos: '现场照片', photo: '照片 {n}', registeredBy: '登记人', channel: '来源', answer: '答复', createdAt: '报事时间', reopened: '重开 {n} 次', overdue: '超时 {n} 次', rating: '评价 {n} 分',
    solved: '已解决', unsolved: '未解决', unknownSolved: '是否解决待回访', link: '复制链接', linked: '链接已复制', history: '经过', internal: '仅内部可见', byReporter: '报事人',
    change: { assignee: '负责人', grade: '级别', category: '类别', kind: '类型', rating: '评价', reason: '原因', purpose: '用途', isSolved: '是否解决' },
  },
  move: {
    classify: '定类定级', assign: '派单', claim: '我来接', transfer: '转派', start: '开始处理', note: '添加说明', answer: '答复', confirm: '确认解决', reject: '未解决',
    'call-back': '登记回访', close: '关闭', reopen: '重新打开', cancel: '撤回', more: '更多', done: '已{move}', send: '确定', cancelDialog: '取消',
    to: '交给谁', reason: '原因', reasonHint: '会写进经过，报事人看得到', text: '说明', answerText: '给报事人的答复', isSolved: '问题是否已经解决', yes: '已解决', no: '还没有', isPublic: '报事人可以看到', photos: '照片',
    load: '在办 {open}，超时 {late}', reached: '接通了吗', isReached: '接通', notReached: '没接通', ratingLabel: '满意度', pickPerson: '请选择交给谁', stale: '这张工单刚被别人动过，已换成最新的，请核对后再来一次。',
    addPhoto: '添加照片', removePhoto: '移除照片', uploading: '正在上传', noStaff: '没有可派的人。请到“成员与角色”邀请工程师或管家。',
  },
  create: {
    title: '登记工单', kind: '类型', category: '类别', pickCategory: '系统自动判断', subject: '一句话说清', subjectHint: '如：3 栋 1 单元电梯异响', description: '详细说明', place: '位置', placeHint: '房号如 3-1-1204，或写“东门”', onBehalf: '替谁登记', name: '姓名', phone: '电话', grade: '级别', autoGrade: '按类别', photos: '现场照片', submit: '登记', done: '已登记 {number}', channel: '来源', unitChosen: '已选 {label}', clearUnit: '换一处', useAsText: '就写“{text}”',
  },
  stats: { open: '在办工单', onTime: '按时办结率（本月）', satisfaction: '满意度（近 90 天）', reopen: '重开率（近 90 天）', vsToday: '今日 {sign}{n}', lastMonth: '上月 {n}', base: '{n} 份评价', closed: '{n} 件办结', none: '暂无', late: '{n} 件超时', soon: '{n} 件快到期' },
  load: { title: '谁在忙', lead: '在办工单', none: '还没有人在办工单', late: '超时 {n}' },
  categories: { lead: '每一类的默认级别和时限。公司定的各小区都用；小区可以另定，只影响自己。', name: '类别', kinds: '适用', grade: '默认级别', limits: '另定的时限', origin: '来自', own: '本级另定', inherited: '公司统一', standard: '按级别', off: '停用', none: '还没有类别', noneText: '公司启用时会带上一套常用类别。', edit: '修改类别', nameEn: '英文名', isActive: '启用', saved: '已保存', search: '搜类别', limitLine: '{grade}：{respond} 分响应，{solve} 分解决' },
}

export const messages = { smartProperty: { ...nest(zhCn), ...own } }
