import { BaseSchema } from '@adonisjs/lucid/schema'
import { ensureUuidv7 } from '@marketplace/shared/server/uuidv7_sql'
import { createFold, dropFold } from '@marketplace/shared/server/fold_sql'

/**
 * One text configuration serves both languages: after folding, French words are `asciiword` and Arabic
 * ones `word`. `fts_prep` mends the endings that folding takes from the French stemmer (brodé, brodée) and
 * gives back the ta marbuta that the Arabic one expects. (`{0,1}`: a question mark would be taken for a binding.)
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(ensureUuidv7)
    this.schema.raw(createFold)
    this.schema.raw(`
      create function fts_prep(t text) returns text language sql immutable strict parallel safe as $fn$
        select regexp_replace(regexp_replace(regexp_replace(fold(t),
          'ees{0,1}\\M', 'e', 'g'), 'eres{0,1}\\M', 'er', 'g'), '(..)(ه|ات)\\M', '\\1ة', 'g')
      $fn$`)
    this.schema.raw(`
      create text search configuration market (parser = default);
      alter text search configuration market
        add mapping for asciiword, asciihword, hword_asciipart with french_stem;
      alter text search configuration market add mapping for word, hword, hword_part with arabic_stem;
      alter text search configuration market
        add mapping for numword, numhword, hword_numpart, int, uint, float, sfloat, version with simple`)
  }

  async down() {
    this.schema.raw('drop text search configuration market')
    this.schema.raw('drop function fts_prep(text)')
    this.schema.raw(dropFold)
  }
}
