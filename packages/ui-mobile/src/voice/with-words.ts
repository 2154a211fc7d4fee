import { addCatalogue } from '@linli/web-kit'
import type { Component } from 'vue'

import { voiceCatalogue } from './i18n/catalogue.ts'
import VoiceRecorder from './VoiceRecorder.vue'

/** The recorder with its words, which nothing else needs. */
export async function recorderPart(): Promise<Component> {
  await addCatalogue('phone-voice', voiceCatalogue)
  return VoiceRecorder
}
