export const messages = {
  kit: {
    voice: {
      label: 'Voice note',
      play: 'Play the voice note',
      pause: 'Pause',
      seek: 'Position',
      at: '{at} of {total}',
      failed: 'This voice note does not play',
      failedHint: 'The network may be down, or this device cannot play it. Please try again.',
      failedFile:
        'The network may be down, or this device cannot play it. Please try again, or download it to listen.',
      download: 'Download',
    },
  },
}
