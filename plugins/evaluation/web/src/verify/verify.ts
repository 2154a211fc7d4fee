import { startPage } from './verify-page.ts'

startPage()
