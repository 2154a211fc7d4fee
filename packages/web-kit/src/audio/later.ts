import { defineAsyncComponent } from 'vue'

const parts = () => import('./with-words.ts')

/** No first screen plays any sound: it comes, with its words, when it is first drawn. */
export const VoicePlayer = defineAsyncComponent(() => parts().then((found) => found.playerPart()))
export const VoiceNote = defineAsyncComponent(() => parts().then((found) => found.notePart()))
