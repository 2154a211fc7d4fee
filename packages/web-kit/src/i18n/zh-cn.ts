export const messages = {
  kit: {
    loading: '正在加载',
    retry: '再试一次',
    close: '关闭',
    cancel: '取消',
    save: '保存',
    listSeparator: '、',
    problem: {
      offline: '网络连不上',
      offlineHint: '已经替您试过几次。请看看网络，填过的内容还在，联网后再点一次即可。',
      unknown: '服务暂时没有答上来',
      unknownHint: '不是您的操作有误。请稍等片刻再试；一直这样请把编号告诉管理员。',
      requestId: '编号 {id}',
    },
    remote: {
      slow: { title: '“{plugin}”加载太慢', text: '等了 8 秒还没有加载完。其他功能不受影响，可以先用别的，或再试一次。' },
      dead: { title: '“{plugin}”暂时打不开', text: '它的页面文件没有取到，可能正在更新或网络不通。其他功能不受影响。' },
      broken: { title: '“{plugin}”出了错', text: '这个功能自己的程序出错了（版本 {version}）。其他功能不受影响，已记下错误。' },
      incompatible: { title: '“{plugin}”与当前平台版本不合', text: '它的 {version} 版需要平台 {needs}，现在是 {engine}。请管理员升级后再用，其他功能不受影响。' },
      absent: { title: '本单位没有启用“{plugin}”', text: '请管理员在“插件”里启用，或切换到已启用的单位。' },
    },
    time: {
      minutes: '{n} 分', hours: '{n} 小时', days: '{n} 天',
      today: '今天 {time}', tomorrow: '明天 {time}', yesterday: '昨天 {time}', weekday: '{day} {time}',
      date: '{month}月{day}日 {time}', dateYear: '{year}年{month}月{day}日 {time}', day: '{month}月{day}日', dayYear: '{year}年{month}月{day}日',
      late: '超时 {span}', left: '剩 {span}',
      weekdays: { 0: '周日', 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六' },
      months: { 1: '1月', 2: '2月', 3: '3月', 4: '4月', 5: '5月', 6: '6月', 7: '7月', 8: '8月', 9: '9月', 10: '10月', 11: '11月', 12: '12月' },
    },
    timeline: { label: '经过', before: '原为', after: '改为' },
    personal: {
      show: '查看',
      why: '查看会留下记录，用于：',
      purposes: { contact_resident: '联系住户', handle_complaint: '处理诉求', verify_identity: '核对身份', emergency: '紧急情况' },
    },
    form: {
      restored: '已恢复上次没填完的内容',
      discard: '清空重填',
      stale: '别人刚刚改过这条记录。您的内容还在，请核对后再保存。',
      leave: '还有没保存的内容，确定离开吗？',
    },
  },
}
