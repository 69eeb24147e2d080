import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { AttributeDefinition } from '#domain/attributes'
import { rowsOf } from '#sql/rows'

/**
 * Writes all attributes of a category in their order, in place of those that it had, and raises its version where
 * anything changed. Products keep the values of one that went, and show them again when it comes back.
 */
export async function saveAttributes(
  trx: TransactionClientContract,
  category: string,
  attributes: readonly AttributeDefinition[]
): Promise<void> {
  const rows = attributes.map(({ name, choices, unit, ...attribute }, position) => ({
    ...attribute,
    ...{ name_fr: name.fr, name_ar: name.ar, name_en: name.en },
    ...{ unit: unit ?? null, choices: choices ?? null, position },
  }))
  await rowsOf(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) g (key text, kind text, name_fr text, name_ar text, name_en text,
         unit text, choices jsonb, position integer)
     ), removed as (
       delete from category_attributes
       where category = ? and key <> all (select key from given) returning 1
     ), saved as (
       insert into category_attributes as a
         (category, key, kind, name_fr, name_ar, name_en, unit, choices, position)
       select ?, key, kind, name_fr, name_ar, name_en, unit, nullif(choices, 'null'), position from given
       on conflict (category, key) do update
         set (kind, name_fr, name_ar, name_en, unit, choices, position) = (excluded.kind, excluded.name_fr,
           excluded.name_ar, excluded.name_en, excluded.unit, excluded.choices, excluded.position)
         where (a.kind, a.name_fr, a.name_ar, a.name_en, a.unit, a.choices, a.position) is distinct from (excluded.kind,
           excluded.name_fr, excluded.name_ar, excluded.name_en, excluded.unit, excluded.choices, excluded.position)
       returning 1
     )
     update categories set attributes_revision = attributes_revision + 1
     where slug = ? and (exists (select from removed) or exists (select from saved))`,
    [JSON.stringify(rows), category, category, category],
    trx
  )
}
