import { closedAt } from './insert-orders.ts'

/** The eleventh of November, ten in the morning in Shenzhen. */
export const afterOctober = new Date('2026-11-11T02:00:00Z')
export const building = '00000000-0000-7000-8000-0000000000b1'

/** October: four closed of which two on time, one merged, one withdrawn, two overdue at its end. */
export const october = [
  // On time, in the first minute of October in Shenzhen.
  {
    created_at: '2026-09-30T16:00:00Z',
    ...closedAt('2026-10-01T02:00:00Z', {
      rating: 5,
      responded_at: '2026-09-30T16:30:00Z',
      responded_minutes: 10,
      solved_minutes: 100,
      building_id: building,
    }),
  },
  {
    created_at: '2026-10-10T02:00:00Z',
    ...closedAt('2026-10-10T12:00:00Z', {
      rating: 4,
      close_kind: 'called-back',
      responded_at: '2026-10-10T04:00:00Z',
      responded_minutes: 20,
      solved_minutes: 300,
      category_key: 'power-lighting',
      category_name: '楼道照明',
      kind: 'repair',
      answered_by: '00000000-0000-7000-8000-000000000002',
      answered_by_name: '王小丽',
    }),
  },
  // Late, reopened, and closed in bulk.
  {
    created_at: '2026-10-10T02:00:00Z',
    ...closedAt('2026-10-20T02:00:00Z', {
      close_kind: 'automatic',
      responded_minutes: 60,
      solved_minutes: 500,
      building_id: building,
    }),
  },
  {
    created_at: '2026-10-11T02:00:00Z',
    ...closedAt('2026-10-11T03:00:00Z', {
      reopen_count: 1,
      building_id: building,
      category_key: 'power-lighting',
      category_name: '楼道照明',
    }),
  },
  {
    created_at: '2026-10-12T02:00:00Z',
    ...closedAt('2026-10-12T03:00:00Z', { is_bulk_closed: true, close_kind: 'administrative' }),
  },
  // Never solved: merged, withdrawn.
  {
    created_at: '2026-10-13T02:00:00Z',
    ...closedAt('2026-10-13T02:30:00Z', {
      close_kind: 'cancelled',
      answered_at: null,
      answered_by: null,
      answered_by_name: null,
      answer_text: null,
      solved: false,
    }),
  },
  // Over its limit when October ended, answered and closed in November.
  { created_at: '2026-10-29T02:00:00Z', ...closedAt('2026-11-03T02:00:00Z') },
  { created_at: '2026-10-30T02:00:00Z', due_at: '2026-10-31T02:00:00Z' },
  // The last minute of October, and the first of November.
  { created_at: '2026-10-31T15:59:59Z', due_at: '2026-11-01T15:59:59Z' },
  { created_at: '2026-10-31T16:00:00Z', due_at: '2026-11-01T16:00:00Z' },
] as const
