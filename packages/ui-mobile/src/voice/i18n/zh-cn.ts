export const messages = {
  phone: {
    voice: {
      label: '语音留言',
      start: '用说的',
      hint: '点一下开始，说完再点一下，最多 {n} 秒',
      asking: '请允许使用麦克风',
      stop: '说完了，点这里',
      left: '还剩 {n} 秒',
      recording: '开始录音，最多 {n} 秒',
      done: '录好了，{n} 秒',
      again: '重录',
      drop: '删掉',
      dropped: '录音已删掉',
      undo: '找回刚才那段',
      fileName: '语音留言',
      trouble: {
        unsupported: '这台手机的浏览器不能录音。打字就可以，别的照常填。',
        refused:
          '没有得到使用麦克风的许可。可以直接打字；想录音，请在浏览器设置里允许本站用麦克风，再点一次。',
        missing: '没有找到麦克风。可以直接打字，别的照常填。',
        busy: '麦克风正被别的程序占用，比如正在通话。请等一等再点，或直接打字。',
        short: '时间太短，没有录上。请点一下开始，说完再点一下。',
        failed: '这次没有录成。请再点一次，或直接打字。',
      },
    },
  },
}
