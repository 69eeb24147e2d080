import { carrierFileError } from '#exceptions/carrier_file_error'
import { decodeCsv } from '@marketplace/shared/server/csv/decode'
import { CsvError, readCsv, type CsvTable } from '@marketplace/shared/server/csv/read'

const limits = { maxRows: 5_000, maxColumns: 60 }

/** A carrier's CSV in whichever encoding; 422 at `file` where it is no table. `score`: how well names of columns suit. */
export async function readTable(
  bytes: Buffer,
  score: (headers: string[]) => number
): Promise<CsvTable> {
  const decoded = decodeCsv(bytes)
  if (!decoded) throw carrierFileError('csv_no_text')
  try {
    return await readCsv(decoded.text, score, limits)
  } catch (error) {
    if (error instanceof CsvError) throw carrierFileError(error.rule, error.values)
    throw error
  }
}
