import { maxImportRows } from '@marketplace/shared/contracts/limits'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { byteOrderMark, writeCsv } from '@marketplace/shared/server/csv/write'
import { type ImportView, listImportRows } from '#queries/find_import'
import { toMessage } from '#transformers/import_transformer'

const names: Record<Locale, string> = { fr: 'Erreurs', ar: 'أخطاء', en: 'Errors' }

/** The rows of an import that are wrong, as they came, with their errors in the reader's language behind. */
export async function exportFailedRows(found: ImportView, locale: Locale): Promise<string> {
  const { rows } = await listImportRows(found, { page: 1, perPage: maxImportRows })
  const columns = found.headers.length
  const lines = rows.map(({ cells, errors }) => [
    ...Array.from({ length: columns }, (_, place) => cells[place] ?? ''),
    (errors ?? []).map((error) => toMessage(error, locale).message).join(' '),
  ])
  return byteOrderMark + writeCsv([[...found.headers, names[locale]], ...lines])
}
