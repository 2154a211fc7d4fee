import { defineRoutes } from '../http/routes.ts'
import { changeOwnTenant, changeTenant, resumeTenant, suspendTenant } from './change-tenant.ts'
import { createTenant } from './create-tenant.ts'
import { listOversight } from './list-oversight.ts'
import { getTenant, listCities, listTenants } from './list-tenants.ts'
import { endOversight, startOversight } from './oversight.ts'
import { getOwnTenant } from './own-tenant.ts'

export const tenantRoutes = defineRoutes((r) => {
  r.get('/tenant', getOwnTenant, 'This tenant')
  r.patch('/tenant', changeOwnTenant, 'Change name, colour and logo of this tenant')
  r.get('/tenants', listTenants, 'Tenants below, by name, pinyin, city')
  r.get('/tenants/cities', listCities, 'Cities with estates')
  r.get('/tenants/{id}', getTenant, 'One tenant below')
  r.post('/tenants', createTenant, 'Make an estate, branch, company or association')
  r.patch('/tenants/{id}', changeTenant, 'Rename or move a tenant below')
  r.post('/tenants/{id}/suspend', suspendTenant, 'Close a tenant below')
  r.post('/tenants/{id}/resume', resumeTenant, 'Open it again')
  r.get('/oversight', listOversight, 'Oversight of companies by associations')
  r.post('/oversight', startOversight, 'Begin an oversight')
  r.post('/oversight/end', endOversight, 'End an oversight')
})
