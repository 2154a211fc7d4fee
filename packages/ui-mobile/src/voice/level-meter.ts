/** How loud it is now, 0 to 1; a phone that cannot measure it says 0. */
export interface LevelMeter {
  read(): number
  close(): void
}

const silent: LevelMeter = { read: () => 0, close: () => undefined }
/** Speech is far below full scale. */
const gain = 5

export function openMeter(stream: MediaStream): LevelMeter {
  try {
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 2048
    context.createMediaStreamSource(stream).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    return {
      read() {
        analyser.getFloatTimeDomainData(samples)
        const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
        return Math.min(1, Math.sqrt(power) * gain)
      },
      close: () => void context.close().catch(() => undefined),
    }
  } catch {
    return silent
  }
}
