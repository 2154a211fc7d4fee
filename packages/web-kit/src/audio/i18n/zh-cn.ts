export const messages = {
  kit: {
    voice: {
      label: '录音',
      play: '播放录音',
      pause: '暂停',
      seek: '播放进度',
      at: '{at}，共 {total}',
      failed: '这段录音放不出来',
      failedHint: '可能是网络不通，或者这台设备放不了这种录音。请再试一次。',
      failedFile: '可能是网络不通，或者这台设备放不了这种录音。请再试一次，或下载后听。',
      download: '下载录音',
    },
  },
}
