export const messages = {
  phone: {
    voice: {
      label: 'Voice note',
      start: 'Say it instead',
      hint: 'Tap to start, tap again when done, {n} seconds at most',
      asking: 'Please allow the microphone',
      stop: 'Done, tap here',
      left: '{n} s left',
      recording: 'Recording, {n} seconds at most',
      done: 'Recorded, {n} s',
      again: 'Record again',
      drop: 'Delete',
      dropped: 'The voice note is deleted',
      undo: 'Bring the last one back',
      fileName: 'voice note',
      trouble: {
        unsupported: 'This browser cannot record. Typing works, and so does the rest of the form.',
        refused:
          'The microphone is not allowed. You can type; to record, allow the microphone for this site in the browser settings and tap again.',
        missing: 'No microphone was found. You can type, and fill in the rest as usual.',
        busy: 'Another program is using the microphone, perhaps a call. Please tap again in a while, or type.',
        short: 'That was too short to be kept. Tap to start, and tap again when you are done.',
        failed: 'The recording did not work. Please tap again, or type.',
      },
    },
  },
}
