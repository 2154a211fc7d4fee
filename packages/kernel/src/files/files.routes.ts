import { defineRoutes } from '../http/routes.ts'
import { listFiles } from './list-files.ts'

export const filesRoutes = defineRoutes((routes) => {
  routes.get('/files', listFiles, 'Files attached to one record')
})
