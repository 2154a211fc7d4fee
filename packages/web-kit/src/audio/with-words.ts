import type { Component } from 'vue'

import { addCatalogue } from '../i18n/i18n.ts'
import { voiceCatalogue } from './i18n/catalogue.ts'
import VoiceNoteView from './VoiceNote.vue'
import VoicePlayerView from './VoicePlayer.vue'

/** The part with its words, which come with it: no first screen has a use for them. */
async function withWords(part: Component): Promise<Component> {
  await addCatalogue('kit-voice', voiceCatalogue)
  return part
}
export const notePart = (): Promise<Component> => withWords(VoiceNoteView)
export const playerPart = (): Promise<Component> => withWords(VoicePlayerView)
