import type { ApiRoute, JsonSchema } from './routes.ts'

interface Parameter {
  in: string
  name: string
  required?: boolean
  schema?: JsonSchema
}
interface DocumentedOperation {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content?: Record<string, { schema?: JsonSchema }> }
}
export interface ApiDocument {
  paths: Record<string, Record<string, DocumentedOperation>>
}

/** Every operation of the API document, the account's and the public ones too, as routes to call. */
export function documentRoutes(document: ApiDocument): ApiRoute[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): ApiRoute => {
      const given = (operation.parameters ?? []).filter((one) => one.in !== 'header' && one.schema)
      const body = operation.requestBody?.content?.['application/json']?.schema ?? {}
      return {
        method: method.toUpperCase(),
        path,
        name: operation.operationId,
        schema: {
          type: 'object',
          properties: {
            ...Object.fromEntries(given.map((one) => [one.name, one.schema!])),
            ...body.properties,
          },
          required: [...given.filter((one) => one.required).map((one) => one.name), ...(body.required ?? [])],
        },
        pathNames: [...path.matchAll(/\{(\w+)\}/g)]
          .map((match) => match[1]!)
          .filter((name) => name !== 'tenant'),
      }
    }),
  )
}

const tenant = '/api/t/{tenant}'
const file = '{file}'

/** What is beside the operations: uploads, downloads, streams, login, short links, and what is not there at all. */
export const otherRoutes: ApiRoute[] = (
  [
    ['POST', `${tenant}/files`],
    ['GET', `${tenant}/files/${file}`],
    ['GET', `${tenant}/files/${file}/thumb`],
    ['GET', `${tenant}/shared-files/${file}`],
    ['GET', `${tenant}/shared-files/${file}/thumb`],
    ['POST', `${tenant}/imports`],
    ['GET', `${tenant}/imports/${file}/wrong-rows`],
    ['GET', `${tenant}/import-templates/${file}`],
    ['GET', `${tenant}/export/${file}`],
    ['GET', `${tenant}/units/export`],
    ['GET', `${tenant}/persons/export`],
    ['GET', `${tenant}/p/smart-property/work-orders/export`],
    ['GET', `${tenant}/p/smart-property/export/${file}`],
    ['GET', `${tenant}/p/${file}/${file}`],
    ['POST', `${tenant}/view-as`],
    ['DELETE', `${tenant}/view-as`],
    ['GET', `${tenant}/stream`],
    ['POST', '/api/auth/sign-in/phone-number'],
    ['POST', '/api/auth/phone-number/send-otp'],
    ['POST', '/api/auth/phone-number/verify'],
    ['POST', `/api/auth/${file}`],
    ['GET', `/api/public/links/${file}`],
    ['GET', `/api/public/links/${file}/qr.svg`],
    ['GET', `/api/public/links/${file}/rows`],
    ['GET', '/api/openapi.json'],
    ['GET', `/api/docs/${file}`],
    ['GET', `/api/${file}/${file}`],
  ] as const
).map(([method, path]) => ({
  method,
  path,
  name: `${method} ${path}`,
  schema: {
    type: 'object',
    properties: {
      file: { type: 'string' },
      phoneNumber: { type: 'string' },
      password: { type: 'string' },
      code: { type: 'string' },
      role: { type: 'string' },
      kind: { type: 'string' },
      format: { type: 'string' },
      w: { type: 'string' },
      ticket: { type: 'string' },
    },
  },
  pathNames: path.includes(file) ? ['file'] : [],
}))
