import { AppError } from '@linli/contract'

import { sentence } from '../http/messages.ts'
import type { JobHandler, JobRun } from '../plugins/server-plugin.ts'
import { planSheets } from './find-sheets.ts'
import {
  beginCheck,
  compareRows,
  endCheck,
  endRun,
  failBatch,
  keepChecked,
  storeRows,
  undoStored,
} from './import-steps.ts'
import { positionOf, previewOf, type PreviewData } from './preview-rows.ts'
import { openBatch, readBatch } from './read-batch.ts'

const chunkRows = 300

type Input = { batchId: string }

/** What a person can do something about ends the batch in words; anything else is tried again by the queue. */
const orFail =
  (work: (run: JobRun, input: Input) => Promise<unknown>): JobHandler =>
  async (run: JobRun, input: Input) => {
    try {
      return await work(run, input)
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'unavailable' || error.code === 'illegal_move')
        throw error
      await run.call(failBatch, {
        batchId: input.batchId,
        error: sentence(
          'zh-CN',
          `reason.${error.details.reason ?? ''}`,
          error.details.params,
          sentence('zh-CN', `error.${error.code}`),
        ),
      })
      return { failed: error.code }
    }
  }

/** Reads every row as the import would, and keeps them for the preview. */
async function check(run: JobRun, { batchId }: Input) {
  const opened = await run.call(openBatch, { id: batchId })
  const { batch, workbook, importer } = opened
  if (batch.state !== 'checking') return { skipped: batch.state }
  const planned = await planSheets(workbook, importer, batch.sheets, {
    hasPoliticalConsent: batch.hasPoliticalConsent,
    tenantName: '',
  })
  await run.call(beginCheck, { batchId, sheets: planned })
  const sheets = opened.sheets.map((sheet) => planned.find((each) => each.index === sheet.index)!)
  const figures = { totalRows: 0, goodRows: 0, wrongRows: 0, noiseRows: 0, warningRows: 0 }
  const checked: CheckedRow[] = []
  const good: { line: number; facts: unknown }[] = []
  for await (const sourced of readBatch({ ...opened, sheets })) {
    const { row, sheet } = sourced
    if (row.isNoise) {
      figures.noiseRows++
      continue
    }
    const isWrong = row.errors.length > 0
    figures.totalRows++
    figures[isWrong ? 'wrongRows' : 'goodRows']++
    const position = positionOf(sheet, row.line)
    checked.push({
      position,
      line: row.line,
      state: isWrong ? 'wrong' : 'good',
      data: previewOf(sourced),
      hasNote: !isWrong && row.warnings.length > 0,
    })
    if (figures.totalRows > opened.maxRows)
      throw new AppError('limit_exceeded', {
        reason: 'import_too_many_rows',
        params: { limit: opened.maxRows },
      })
    if (row.facts !== null) good.push({ line: position, facts: row.facts })
    if (figures.totalRows % chunkRows === 0) await run.progress(figures.totalRows)
    if (run.isStopping()) return { stopped: true }
  }
  const { notes, conflicts, endings } = await run.call(compareRows, { batchId, rows: good })
  const notesAt = Map.groupBy(notes, (note) => note.line)
  for (const row of checked) {
    const met = notesAt.get(row.position) ?? []
    row.data.issues.push(...met.map(({ label, reason, params }) => ({ column: null, label, reason, params })))
    row.hasNote ||= row.state === 'good' && met.length > 0
    if (row.hasNote) figures.warningRows++
  }
  for (let from = 0; from < checked.length; from += chunkRows) {
    const rows = checked.slice(from, from + chunkRows)
    await run.call(keepChecked, { batchId, rows })
    if (run.isStopping()) return { stopped: true }
  }
  await run.call(endCheck, {
    batchId,
    figures: { ...figures, conflictCount: conflicts, endingCount: endings },
  })
  return figures
}

interface CheckedRow {
  position: number
  line: number
  state: 'good' | 'wrong'
  data: PreviewData
  hasNote: boolean
}

/** Stores the good rows chunk by chunk; started again it reads from the start and passes over what is stored. */
async function store(run: JobRun, { batchId }: Input) {
  const opened = await run.call(openBatch, { id: batchId })
  const { batch, workbook, importer } = opened
  if (batch.state !== 'running') return { skipped: batch.state }
  const planned = await planSheets(workbook, importer, opened.sheets, {
    hasPoliticalConsent: batch.hasPoliticalConsent,
    tenantName: '',
  })
  let done = 0
  let chunk: { line: number; facts: unknown }[] = []
  let sheetOfChunk = 0
  const flush = async (): Promise<boolean> => {
    if (chunk.length === 0) return true
    const { isCancelled } = await run.call(storeRows, {
      batchId,
      sheet: sheetOfChunk,
      toLine: chunk.at(-1)!.line,
      rows: chunk,
    })
    done += chunk.length
    chunk = []
    await run.progress(done, batch.goodRows)
    return !isCancelled && !run.isStopping()
  }
  for await (const { sheet, row } of readBatch({ ...opened, sheets: planned })) {
    if (sheet !== sheetOfChunk) {
      if (!(await flush())) return { stopped: true }
      sheetOfChunk = sheet
    }
    if (row.isNoise || row.facts === null) continue
    if (sheet < batch.storedSheet || (sheet === batch.storedSheet && row.line <= batch.storedRow)) {
      done++
      continue
    }
    chunk.push({ line: row.line, facts: row.facts })
    if (chunk.length >= chunkRows && !(await flush())) return { stopped: true }
  }
  if (!(await flush())) return { stopped: true }
  return run.call(endRun, { batchId })
}

export const importJobs: Record<string, JobHandler> = {
  'import-check': orFail(check),
  'import-run': orFail(store),
  'import-undo': orFail((run, { batchId }) => run.call(undoStored, { batchId })),
}
