import { shell } from './shell.ts'

export const messages = { ...shell }
