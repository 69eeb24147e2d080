import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table categories (
        slug        text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        parent_slug text references categories (slug),
        name_fr     text not null,
        name_ar     text not null,
        name_en     text not null,
        position    integer not null default 0,
        constraint categories_not_own_parent check (parent_slug <> slug)
      )`)
    this.schema.raw('create index categories_by_parent on categories (parent_slug, position, slug)')
  }

  async down() {
    this.schema.dropTable('categories')
  }
}
