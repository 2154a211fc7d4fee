import { customType } from 'drizzle-orm/pg-core'

/** `2026-11-24 04:54:45.1+00` to `2026-11-24T04:54:45.1Z`; sessions run in UTC, so no Date is parsed. */
const toIso = (value: string) => value.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z')

/** A moment, `timestamptz`, as an ISO string in UTC. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz',
  fromDriver: toIso,
})

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const day = customType<{ data: string; driverData: string }>({ dataType: () => 'date' })

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** An exact number that fits a double: areas, shares. */
export const decimal = (precision: number, scale: number) =>
  customType<{ data: number; driverData: string }>({
    dataType: () => `numeric(${precision},${scale})`,
    fromDriver: (value) => Number(value),
    toDriver: (value) => String(value),
  })

/** 64 bits, `bigint` in the database so that `bit_count((a # b)::bit(64))` works on them, 16 hex digits here. */
export const bits64 = customType<{ data: string; driverData: string }>({
  dataType: () => 'bigint',
  fromDriver: (value) => BigInt.asUintN(64, BigInt(value)).toString(16).padStart(16, '0'),
  toDriver: (hex) => BigInt.asIntN(64, BigInt(`0x${hex}`)).toString(),
})
