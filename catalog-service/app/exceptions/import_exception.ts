import type { CsvError } from '@marketplace/shared/server/csv/read'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** The file is no table that can be read. */
export class UnreadableTableException extends DomainError {
  constructor({ rule, values }: Pick<CsvError, 'rule' | 'values'>) {
    super('validation_failed', [{ field: 'file', rule, values }])
  }
}

/** The bytes are no text in any encoding that is known. */
export class NoTextException extends DomainError {
  constructor() {
    super('unsupported_media_type', [{ field: 'file', rule: 'csv_no_text' }])
  }
}

/** No column has the SKU, by which products are told apart. */
export class NoSkuColumnException extends DomainError {
  constructor() {
    super('validation_failed', [{ field: 'columns', rule: 'csv_no_sku' }])
  }
}

/** The import has begun, or is not checked yet. */
export class ImportUnderWayException extends DomainError {
  constructor() {
    super('invalid_transition', [{ rule: 'import_under_way' }])
  }
}

/** More products than one file holds. */
export class TooManyToExportException extends DomainError {
  constructor(max: number) {
    super('validation_failed', [{ rule: 'export_too_many', values: { max } }])
  }
}
