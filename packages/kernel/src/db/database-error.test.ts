import { DrizzleQueryError } from 'drizzle-orm/errors'
import { describe, expect, it } from 'vitest'

import { translateDatabaseError } from './database-error.ts'

const coded = (code: string) => Object.assign(new Error('said by the server'), { code })
const wrapped = (cause: Error) => new DrizzleQueryError('select terminated_at from x', ['ECONNRESET'], cause)

describe('what the database said, as our own errors', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED'), 'unavailable'],
    ['a server that shuts down', coded('57P01'), 'unavailable'],
    ['a server that starts up', coded('57P03'), 'unavailable'],
    ['a connection cut by the idle limit', coded('25P03'), 'unavailable'],
    ['a connection that went away', new Error('Connection terminated unexpectedly'), 'unavailable'],
    ['a pool that is used up', new Error('timeout exceeded when trying to connect'), 'unavailable'],
    [
      'a client of a lost connection',
      new Error('Client has encountered a connection error and is not queryable'),
      'unavailable',
    ],
    ['a statement that took too long', coded('57014'), 'unavailable'],
    ['a lock that took too long', coded('55P03'), 'unavailable'],
    ['a deadlock', coded('40P01'), 'unavailable'],
    ['a full disk', coded('53100'), 'storage_full'],
    ['a value out of range', coded('22003'), 'bad_input'],
    ['a key that is there', coded('23505'), 'conflict'],
  ])('%s', (_what, error, code) => {
    expect(translateDatabaseError(error)).toMatchObject({ code })
    expect(translateDatabaseError(wrapped(error))).toMatchObject({ code })
  })

  it('leaves what it does not know, whatever words are in the statement', () => {
    const unknown = wrapped(new Error('something else'))
    expect(translateDatabaseError(unknown)).toBe(unknown)
    expect(translateDatabaseError(wrapped(coded('42P01')))).toMatchObject({ cause: { code: '42P01' } })
  })
})
