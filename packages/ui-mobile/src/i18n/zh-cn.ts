export const messages = {
  phone: {
    back: '返回',
    pull: { down: '往下拉，看最新的', loose: '松手就刷新', loading: '正在刷新' },
    star: '{n} 星',
    list: { none: '还没有内容', more: '再看一些' },
    photo: {
      take: '拍照',
      more: '再拍一张',
      album: '从相册选',
      remove: '删掉第 {n} 张照片',
      nth: '第 {n} 张照片',
      full: '最多 {n} 张照片',
      reading: '正在处理照片',
      unreadable: '这张照片打不开，请换一张。',
      sending: '正在上传第 {n} 张，共 {total} 张',
    },
  },
}
