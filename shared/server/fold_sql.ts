/**
 * SQL of `fold(text)`: one immutable function that makes French and Arabic spellings comparable
 * (accents, ligatures, hamza seats, tashkeel, tatweel, alef and ta marbuta variants, both sets of Arabic digits).
 * Used on what is stored and on what is searched, so that "thé" finds "the" and "أركان" finds "اركان".
 * See docs/rules.md, "Search".
 */
export const createFold = `
create function fold(t text) returns text language sql immutable strict parallel safe as $fn$
  select translate(
    regexp_replace(
      normalize(replace(replace(lower(t), 'œ', 'oe'), 'æ', 'ae'), NFKD),
      '[\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670\\u200b-\\u200f]', '', 'g'),
    'ٱىة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹’،؛؟«»ء',
    'اي' || 'ه01234567890123456789''     ')
$fn$`

export const dropFold = 'drop function fold(text)'
