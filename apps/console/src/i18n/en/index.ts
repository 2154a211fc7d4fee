import { account } from './account.ts'
import { admin } from './admin.ts'
import { grants } from './grants.ts'
import { imports } from './imports.ts'
import { places } from './places.ts'
import { registry } from './registry.ts'
import { shell } from './shell.ts'

export const messages = { ...account, ...shell, ...registry, ...imports, ...grants, ...places, ...admin }
