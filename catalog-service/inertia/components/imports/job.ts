import type { Data } from '@generated/data'
import { optionKeys } from '@marketplace/shared/contracts/families'

/** An import as its page shows it. */
export type Job = Data.Import.Variants['forPanel']

export type JobRow = {
  line: number
  sku: string | null
  action: string
  productId: string | null
  errors: { field: string; rule: string; message: string }[]
}

/** Whether a job works on it. */
export function isRunning({ phase }: Job): boolean {
  return phase === 'checking' || phase === 'importing'
}

const fields = [
  ...['sku', 'name', 'nameAr', 'category', 'price', 'quantity', 'isActive'],
  ...['description', 'descriptionAr', 'family', 'familyAr'],
]

export type KnownAttribute = { key: string; label: string }

/** What a column can be, with the word for each; of attributes that are called differently the first name. */
export function columnOptions(
  t: (key: string) => string,
  attributes: KnownAttribute[]
): { value: string; label: string }[] {
  const labels = new Map<string, string>()
  for (const { key, label } of attributes) if (!labels.has(key)) labels.set(key, label)
  return [
    ...fields.map((value) => ({ value, label: t(`fields.${value}`) })),
    ...optionKeys.map((key) => ({ value: `options.${key}`, label: t(`options.${key}`) })),
    ...[...labels].map(([key, label]) => ({ value: `attributes.${key}`, label })),
  ]
}
