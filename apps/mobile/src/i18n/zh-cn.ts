export const messages = {
  shell: {
    brand: '邻里', tabs: '主菜单', unread: '{n} 条没看', thisPage: '这一页',
    net: {
      offline: '现在没有网络，看到的可能不是最新的', offlineWaiting: '没有网络，{n} 件已存在手机里，有网会自动发出', sending: '正在发出 {n} 件', stuck: '{n} 件没有发成，点这里看看',
      newVersion: '有新版本，点一下换上',
    },
    unreachable: { title: '网络连不上', text: '手机现在没有网，这一页之前也没有打开过。有网以后会自动继续。' },
    lost: { title: '没有这一页', text: '地址可能写错了，或这个功能已经挪走。' },
  },
  nav: { home: '首页', services: '办事', points: '积分', me: '我的', inbox: '消息', outbox: '没发出的' },
  kind: { estate: '小区', group: '公司', branch: '分公司', association: '协会', platform: '平台' },
  role: {
    'platform-admin': '平台管理员', developer: '开发者', 'association-admin': '协会管理员', 'association-officer': '协会干事', expert: '评审专家',
    'group-admin': '公司管理员', 'group-operator': '公司运营', 'group-viewer': '公司查看', 'branch-manager': '分公司经理', 'estate-manager': '项目经理',
    steward: '党员管家', engineer: '工程师', 'front-desk': '前台', 'party-secretary': '党支部书记', 'party-member': '党员',
    'committee-director': '业委会主任', 'committee-member': '业委会委员', supervisor: '监事', 'community-worker': '社区工作者',
    'building-head': '楼栋长', volunteer: '志愿者', resident: '住户', merchant: '商户',
  },
  relation: { owner: '业主', co_owner: '共有人', tenant: '租户', family: '家人', emergency_contact: '紧急联系人' },
  home: {
    hello: '{name}，您好', normalText: '标准版', tiles: '常用', all: '全部', switch: '切换', waiting: '{n} 件要办', news: '看通知', newOnes: '有 {n} 条新的', noNew: '没有新的',
    more: '其他', moreText: '全部办事', noNews: '还没有消息', noNewsText: '报事有进展、小区有通知，都会在这里告诉您。',
  },
  place: { title: '我的房屋和单位', homes: '我的房屋', another: '再登记一处房屋', tenants: '小区和单位', search: '搜名称或拼音首字母', none: '没有找到。', more: '还有更多，请输入名称找。' },
  services: {
    none: '这里还没有开通手机办事', noneText: '物业启用“智慧物业”等功能后，报修、通知、活动都会排在这里。', tasks: '等我办的', allDone: '都办完了', allDoneText: '派给您的事会排在这里，快到期的在最前面。',
  },
  points: { none: '积分还没有开通', noneText: '参加志愿服务、议事、垃圾分类会得积分，可以换商品、服务和优先预约。开通后这里就有您的积分本。', clause: '对应标准 9.2.3 积分激励与兑换' },
  inbox: { unread: '没看过', readAll: '全部看过', none: '还没有消息', noneText: '报事有进展、小区有通知、有人找您，都会在这里告诉您。' },
  outbox: {
    none: '都发出去了', noneText: '没有网时做的事先存在手机里，有网会自动发出，只发一次。', waiting: '等有网时自动发出', sending: '正在发出', conflict: '发出之前，这件事已经有了变化', refused: '没有被接受',
    photos: '{n} 张照片', sendAnyway: '按现在的情况再发', again: '再发一次', drop: '不发了', dropTitle: '确定不发了吗', dropText: '“{label}”和它的照片会从手机里删掉。', sendNow: '现在就发', stillOffline: '还是连不上，有网会自动发出',
  },
  login: {
    promise: '小区里的事，一处办，看得见。', byCode: '验证码登录', byPassword: '密码登录', phone: '手机号', code: '验证码', password: '密码', sendCode: '发验证码', again: '{n} 秒后可重发',
    sent: '验证码发出去了，请看短信，几分钟内有效。', enter: '进入', register: '登记我的房屋', registerText: '第一次用，从这里开始', largeText: '大字', normalText: '标准字', otherLanguage: 'English',
    second: { title: '再确认一步', text: '打开验证器，输入六位数字；没带手机可以用备用码。', code: '验证码或备用码', trust: '三十天内这台手机不再问', back: '换个方式登录' },
  },
  register: {
    title: '登记房屋', back: '上一步', progress: '第 {at} 步，共 {of} 步', searchHint: '小区名称或拼音首字母', city: '城市（可以不填）', searchText: '输入两个字，例如“景田”或“jt”。', narrow: '输入编号找得快', next: '下一步', finish: '完成登记',
    ask: { estate: '您住在哪个小区？', building: '哪一栋？', entrance: '哪个单元？', unit: '哪一户？', who: '怎么称呼您？', phone: '留个手机号' },
    none: { estate: '没有找到这个小区', building: '这个小区还没有录入楼栋', entrance: '没有单元', unit: '这里还没有录入房屋' }, noneText: '换个写法试试；还是没有，请联系物业服务中心。',
    name: '姓名', nameHint: '请写房产证或租约上的名字', relation: '您和这房子的关系', relations: { owner: '我是业主', family: '业主的家人', tenant: '租住' },
    why: '姓名只用来和物业的登记核对，邻居看不到。', phoneWhy: '号码和物业登记的一样，马上就能用；不一样，由物业核实后开通。',
    bound: '{unit} 登记好了', boundText: '{estate} 的事，现在都可以在手机上办了。', waiting: '{unit} 已提交，等物业核实', waitingText: '{estate}物业核实后会发短信告诉您，一般一个工作日内。', goHome: '进入小区', seeState: '看进度',
  },
  nowhere: {
    title: '我的登记', none: '您还没有登记房屋', noneText: '登记后就能报修、看通知、参加议事。号码和物业登记的一样，马上就能用。',
    state: { matched: '已经通过，可以进入小区', approved: '已经通过，可以进入小区', waiting: '物业正在核实，结果会发短信告诉您', refused: '没有通过' },
  },
  me: {
    change: '更换', large: '大字版', largeText: '字大、按钮大、只留常用的', theme: '外观', themes: { light: '浅色', dark: '深色', auto: '自动' }, language: '语言', languages: { 'zh-CN': '中文', en: 'English' },
    devices: '登录过的设备', password: '密码', secondStep: '两步验证', on: '已打开', off: '没打开', logOut: '退出登录',
    leave: { title: '退出登录？', text: '这台手机上存的内容会一起清掉。', unsent: '还有 {n} 件没有发出，退出后会从手机里删掉。' },
  },
  devices: { lead: '不认识的设备请让它退出，再改密码。', unknown: '不知道是什么设备', this: '这台', end: '让它退出', ended: '那台设备已经退出' },
  password: { firstText: '您是用验证码登录的，还没有密码。设一个，收不到短信时也能进。', changeText: '改好以后，其他设备要重新登录。', current: '现在的密码', next: '新密码', hint: '至少 10 位，别用生日和电话', done: '密码已经改好' },
  second: {
    onText: '打开后，登录除了密码还要输入验证器里的六位数字。先确认一下密码。', offText: '关闭后，登录只需要密码。先确认一下密码。', off: '关闭两步验证', next: '下一步', scan: '用验证器扫一扫，再输入显示的数字。',
    qr: '两步验证二维码', key: '扫不了就把这串字抄进验证器：', code: '六位数字', backup: '备用码（丢了手机时用，请抄下来）', turnOn: '打开两步验证', nowOn: '两步验证已打开', nowOff: '两步验证已关闭',
  },
}
