import { rowsOf } from '#sql/rows'

export type KnownAttribute = {
  key: string
  name: { fr: string; ar: string; en: string }
}

/** All attributes that any category has, each key with each of its names, for the columns of tables. */
export function listAttributes(): Promise<KnownAttribute[]> {
  return rowsOf(
    `select distinct key, jsonb_build_object('fr', name_fr, 'ar', name_ar, 'en', name_en) as name
     from category_attributes order by key, name`
  )
}
