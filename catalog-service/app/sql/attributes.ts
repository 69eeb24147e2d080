/** `attributes_of(…)` as the API shows them: JSON of an array in its order. Over a category's slug as SQL. */
export const attributesJson = (category: string) => `
  (select coalesce(jsonb_agg(jsonb_build_object(
      'key', (a.attribute).key, 'kind', (a.attribute).kind, 'unit', (a.attribute).unit,
      'choices', (a.attribute).choices, 'category', (a.attribute).category,
      'name', jsonb_build_object('fr', (a.attribute).name_fr, 'ar', (a.attribute).name_ar,
        'en', (a.attribute).name_en)) order by a.place), '[]')
   from attributes_of(${category}) a)`
