import { tenantTable } from '@linli/kernel'
import { text } from 'drizzle-orm/pg-core'

const table = tenantTable('greeter')

export const greetings = table('greetings', { text: text().notNull() })
/** The same table as version 2 sees it. */
export const moodyGreetings = table('greetings', {
  text: text().notNull(),
  mood: text().notNull().default('plain'),
})
