/** What products of one family differ in. Their names stand in the catalogues of panel and storefront. */
export const optionKeys = [
  'size',
  'colour',
  'weight',
  'volume',
  'material',
  'scent',
  'dimensions',
] as const

export type OptionKey = (typeof optionKeys)[number]

/** An option of a family with its values, in the order in which they are offered. */
export type FamilyOption = { key: OptionKey; values: string[] }

/** The value of a member for each option of its family. */
export type MemberOptions = Partial<Record<OptionKey, string>>

/** Two values that read the same are one: case and width of letters do not tell them apart. */
export function foldOptionValue(value: string): string {
  return value.normalize('NFKC').toLowerCase()
}
