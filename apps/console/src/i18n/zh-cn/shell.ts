export const shell = {
  shell: {
    brand: '邻里', skip: '跳到正文', menu: '菜单', search: '搜索', searchHint: '搜索房号、姓名首字母、手机尾号、工单号', thisPage: '这一页',
    searchNone: '没有找到。试试房号（3-1-1204）、姓名首字母（lx）或手机尾号。', searchTeach: '可以输入：房号 3-1-1204，姓名首字母 zjg，手机尾号 1108，工单号后四位。',
    viewAs: '正在以“{role}”的身份查看，只能看，不能改。', viewAsStop: '结束查看', notLive: '实时更新暂时断开，正在重连', inboxUnread: '消息，{n} 条未读',
    own: { estate: '本小区', group: '本公司', branch: '本分公司', association: '本协会', platform: '平台' },
    tenant: { search: '搜名称或拼音首字母', recent: '最近用过', label: '切换单位', none: '没有找到这个单位。', more: '还有更多，请输入名称缩小范围。' },
    me: {
      open: '我的设置', language: '语言', chinese: '中文', theme: '外观', themes: { light: '浅色', dark: '深色', auto: '跟随系统' },
      text: '字号', sizes: { normal: '标准', large: '大字' }, totp: '两步验证', logOut: '退出登录',
    },
    nowhere: { title: '这里没有您的位置', text: '您的账号还没有加入任何单位，或已不在这个单位。请联系物业管理处或公司管理员邀请您。', mine: '回到我的单位' },
    lost: { title: '没有这一页', text: '地址可能写错了，或这个功能已经挪走。' },
  },
  nav: {
    home: '今日', tasks: '待办', inbox: '消息', estates: '小区', registry: '房屋与人员', imports: '导入', members: '成员与角色', plugins: '插件',
    settings: '设置', calendar: '工作日历', audit: '操作记录', catcher: '短信与微信', jobs: '任务与死信',
  },
  kind: { estate: '小区', group: '公司', branch: '分公司', association: '协会', platform: '平台' },
  role: {
    'platform-admin': '平台管理员', developer: '开发者', 'association-admin': '协会管理员', 'association-officer': '协会干事', expert: '评审专家',
    'group-admin': '公司管理员', 'group-operator': '公司运营', 'group-viewer': '公司查看', 'branch-manager': '分公司经理', 'estate-manager': '项目经理',
    steward: '党员管家', engineer: '工程师', 'front-desk': '前台', 'party-secretary': '党支部书记', 'party-member': '党员',
    'committee-director': '业委会主任', 'committee-member': '业委会委员', supervisor: '监事', 'community-worker': '社区工作者',
    'building-head': '楼栋长', volunteer: '志愿者', resident: '住户', merchant: '商户',
  },
  login: {
    promise: '做过一次的事，就是服务，也是证据。', title: '登录', byPassword: '密码', byCode: '短信验证码', phone: '手机号', password: '密码', code: '验证码',
    sendCode: '发送验证码', again: '{n} 秒后可重发', sent: '验证码已发送，几分钟内有效。', enter: '进入', help: '忘记密码请用短信验证码进入；还没有账号请联系管理员邀请。', otherLanguage: 'English',
    points: {
      once: { title: '一次录入，处处可用', text: '台账导入一次，报修、走访、表决、考核都用同一份房屋与人员。' },
      clock: { title: '时限自己会走', text: '谁在办、还剩多久、超时给谁，一眼看见。' },
      seen: { title: '只看该看的', text: '号码默认遮住，查看要说明用途，并留下记录。' },
    },
    totp: { title: '再确认一步', text: '打开验证器，输入六位数字。', code: '六位验证码', trust: '三十天内这台设备不再询问', back: '换个方式登录' },
    setup: {
      onText: '打开后，登录除了密码还要输入手机验证器里的六位数字。先确认一下密码。', offText: '关闭后，登录只需要密码。先确认一下密码。', off: '关闭两步验证', next: '下一步',
      scan: '用验证器（如手机自带的密码管理或身份验证器）扫一扫，再输入显示的数字。', qr: '两步验证二维码', backup: '备用码（丢了手机时用，请抄下来）', confirm: '打开两步验证', nowOn: '两步验证已打开', nowOff: '两步验证已关闭',
    },
  },
  invite: {
    from: '{name} 邀请您', title: '加入“{tenant}”', name: '姓名', password: '设置密码', passwordHint: '至少 10 位，字母和数字都要有', accept: '接受邀请',
    used: '这份邀请已经用过了', expired: '这份邀请已经过期', revoked: '这份邀请已被收回', askAgain: '如果还需要加入，请让 {name} 重新邀请。',
  },
  home: {
    hello: { night: '{name}，夜深了', morning: '{name}，早上好', noon: '{name}，中午好', afternoon: '{name}，下午好', evening: '{name}，晚上好' },
    count: '今天要办 {n} 件', late: '{n} 件已超时', soon: '{n} 件三天内到期', comma: '，', due: '今天要办', dueOrder: '按到期先后', allTasks: '全部待办', noDue: '不限时',
    noTasks: '都办完了', noTasksText: '有人派给您的工单、要您审的提案、该做的走访，都会排在这里，快到期的在最前面。', aside: '本月情况',
  },
  tasks: { kind: '来自', title: '事项', due: '时限', group: { late: '已超时', today: '今天到期', soon: '三天内', later: '以后' }, done: '已办' },
  inbox: { message: '消息', at: '时间', readAll: '全部标为已读', unread: '未读', urgent: '急', markRead: '标为已读', none: '没有消息', noneText: '工单有进展、审批有结果、有人提到您时，会在这里告诉您。' },
}
