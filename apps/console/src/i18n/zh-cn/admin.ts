export const admin = {
  members: {
    tab: { members: '成员', invitations: '邀请', registrations: '住户认证', matrix: '角色权限' }, invite: '邀请成员', search: '姓名、首字母、手机尾号', anyRole: '全部角色', title: '职务', reason: '原因',
    column: { name: '姓名', roles: '角色', phone: '手机', status: '状态', since: '加入时间', expires: '有效期', unit: '房屋', relation: '身份', at: '提交时间' },
    status: { suspended: '已停用', left: '已离开' }, edit: '修改', suspend: '停用', resume: '恢复', suspendTitle: '停用 {name}', resumeTitle: '恢复 {name}', suspendLead: '停用后不能再进入这里，已做的事都保留；随时可以恢复。', editTitle: '修改 {name}', saved: '已保存', none: '还没有成员', noneText: '邀请项目经理、管家、工程师、业委会和党支部的人进来，各有各的角色。', clause: '对应标准 5.1、9.2 组织与职责',
    inviteLead: '对方用手机号登录后就能看到这里；链接七天内有效。', phoneHint: '填了手机号会发短信，也可以只用链接', pickRole: '请选择', send: '邀请', linkTitle: '邀请链接', linkText: '把这个链接发给对方，只能用一次。', copy: '复制链接', copied: '已复制', revoke: '收回', noInvitations: '没有邀请', noInvitationsText: '发出的邀请在对方接受前会列在这里。', invitation: { used: '已接受', expired: '已过期', revoked: '已收回' },
    approve: '通过', refuse: '不通过', refuseReason: '原因（住户会看到）', noRegistrations: '没有要审的认证', noRegistrationsText: '住户用手机认证房屋，号码与台账一致的自动通过，其余请您在这里看一眼。', registration: { matched: '自动通过', waiting: '待审', approved: '已通过', refused: '未通过' },
    matrixLead: '每个角色能做什么。点一下给或收，黄色是这里自己定的；再点回上级的样子就会跟着上级走。您自己没有的权限给不了别人。', searchPermission: '搜权限', viewAs: '以此身份查看', permission: '权限', holds: { all: '可以', some: '部分可以（如只看自己的）', none: '不可以' }, origin: { inherited: '公司定的', override: '这里自己定的' }, onlyFields: '只看得到：{fields}',
  },
  settings: {
    lead: '没改过的沿用上级，改了只影响这里和下级。', own: '这里自己定的，上级为 {above}', aboveStructure: '另一套', from: '沿用 {name}', default: '平台默认', saved: '已保存', reset: '沿用上级', unreadable: '看不懂这个值，请核对格式。', yes: '是', no: '否', grade: '{n} 级', parts: { respondMinutes: '响应（分钟）', solveMinutes: '解决（分钟）', isAroundTheClock: '昼夜计时' },
    names: {
      'settings-limits': '各级响应与解决时限（分钟）', 'settings-warnAtShare': '用去时限的几成时提醒', 'settings-dispatcherRole': '新工单由谁派单', 'settings-callBackRole': '由谁回访',
      'settings-confirmWithinHours': '等报事人确认的小时数', 'settings-closeAfterHours': '回访不到几小时后自动关闭', 'settings-reopenWithinDays': '办结后几天内可重新打开',
    },
  },
  plugins: {
    lead: '每个功能都是插件，启用、停用、升级都不用停机，也不影响别的功能；停用后数据保留。', none: '没有可用的插件', noneText: '平台管理员装好插件后会出现在这里。', on: '已启用 {version}', off: '未启用', enable: '启用', disable: '停用', upgrade: '升级到 {version}', upgradeShort: '升级', enabledNow: '已启用', disabledNow: '已停用，数据保留',
    trust: { builtin: { name: '平台自带', text: '与平台同一程序运行，由平台方负责。' }, remote: { name: '第三方', text: '在对方自己的服务器上运行，只能通过授权访问下面列出的内容；请确认信得过对方再启用。' } },
    asks: '它要用什么', capabilities: '会用到', personal: '个人信息', personalTables: '{n} 张表含个人信息', clauses: '对应条款', nothing: '没有',
    capability: { registry: '房屋与人员', 'registry-read': '房屋与人员（只读）', files: '文件', notify: '通知', tasks: '待办', calendar: '工作日历', timers: '定时', jobs: '后台任务', counters: '编号', settings: '设置', links: '短链', people: '成员' },
    ask: { enable: { title: '启用“{name}”', text: '启用后，有权限的成员马上就能看到它的菜单。它只能用上面列出的内容。' }, disable: { title: '停用“{name}”', text: '菜单和页面会消失，正在走的时限不再提醒；数据全部保留，重新启用后接着用。' } },
  },
  audit: { lead: '谁在什么时候做了什么、原来是什么、改成了什么。记录不能修改或删除。', from: '从', to: '到', at: '时间', who: '谁', what: '做了什么', why: '原因', only: '只看 {name}', field: '内容', before: '原来', after: '后来', empty: '（空）', none: '还没有记录', noneText: '以后这里的每次改动都会记下来。' },
  catcher: { lead: '发出的短信和微信都在这里，正文可以看。没有接通真实通道时，消息只停在本地，不会发给任何人。', text: '内容', to: '收件人', channel: '通道', state: '状态', at: '时间', again: '重发', local: '本地收件箱', channels: { sms: '短信', wechat: '微信' }, states: { waiting: '待发', sent: '已发', failed: '失败', throttled: '太密，已合并', unreachable: '联系不上', unneeded: '不用发了' }, none: '还没有消息', noneText: '工单派给人、答复住户、邀请成员时，短信和微信会出现在这里。' },
  jobs: { jobs: '任务', dead: '死信', what: '任务', progress: '进度', state: '状态', started: '开始', cancel: '取消', states: { queued: '排队', running: '进行中', done: '完成', failed: '失败', cancelled: '已取消' }, none: '没有任务', noneText: '导入、导出、批量通知等要花时间的事会在这里显示进度。', deadLead: '有些事件重试多次仍没有被处理。修好原因后可以重新投递，不会重复生效。', event: '事件', consumer: '接收方', attempts: '次数', happened: '发生时间', replay: '重新投递', replayed: '已重新投递 {n} 条', noDead: '没有死信', noDeadText: '所有事件都已送达。' },
  calendar: { lead: '时限按工作日历计算。法定节假日和调休已内置，可以为本单位另加休息日或上班日，下级会沿用。', before: '前一年', after: '后一年', rest: '休息', working: '上班', workMark: '班', restMark: '休', noHolidays: '{year} 年的放假安排还没有公布，目前只按星期计算。', kind: '这一天', kinds: { open: '上班', closed: '休息', usual: '按上级的安排' }, note: '说明', isWorking: '原来上班：{spans}', isClosed: '原来休息' },
}
