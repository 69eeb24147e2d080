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

/** Characters that leave no mark (Unicode Cf, fillers, variation selectors), inside brackets of a pattern. */
const invisible =
  '\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u115f\\u1160\\u17b4\\u17b5' +
  '\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0' +
  '\\ufff9-\\ufffb\\U000110bd\\U000110cd\\U00013430-\\U0001343f\\U0001bca0-\\U0001bca3' +
  '\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff'

/** Dashes of every script but ASCII's own (Unicode Pd, and the minus sign). */
const dashes =
  '\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2212\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u3030' +
  '\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\U00010ead'

const marks = '\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670'
const arabicDigits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
const digits = '01234567890123456789'

/**
 * SQL that replaces `fold(text)` by its second version: it also drops every invisible character, makes all
 * dashes one, and reads Farsi yeh and kaf as the Arabic ones. What was folded before must be folded again.
 */
export const replaceFold = `
create or replace function fold(t text) returns text language sql immutable strict parallel safe as $fn$
  select translate(
    regexp_replace(
      regexp_replace(
        normalize(replace(replace(lower(t), 'œ', 'oe'), 'æ', 'ae'), NFKD),
        '[${marks}${invisible}]', '', 'g'),
      '[${dashes}]', '-', 'g'),
    '\u0671\u0649\u06cc\u0629\u06a9' || '${arabicDigits}' || '’،؛؟«»ء',
    '\u0627\u064a\u064a\u0647\u0643' || '${digits}' || '''     ')
$fn$`

const foldedCode = `
  regexp_replace(
    normalize(
      replace(lower(upper(lower(translate(normalize(t, NFKC), '${arabicDigits}', '${digits}')))), 'ß', 'ss'),
      NFKC),
    '[\\s\\u1680\\u2028\\u2029${invisible}]', '', 'g')`

/**
 * SQL of `fold_code(text)`, the form in which two codes are compared, and of `fold_code_for_search(text)`,
 * which also ignores dashes. They do what `foldCode` and `foldCodeForSearch` of `contracts/text` do. Neither
 * calls the other, because PostgreSQL builds indexes without a search path.
 */
export const createFoldCode = `
create function fold_code(t text) returns text language sql immutable strict parallel safe as $fn$
  select ${foldedCode}
$fn$;
create function fold_code_for_search(t text) returns text language sql immutable strict parallel safe as $fn$
  select regexp_replace(${foldedCode}, '[-${dashes}]', '', 'g')
$fn$`

export const dropFoldCode = `
drop function fold_code_for_search(text);
drop function fold_code(text)`
