import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'
import { extendVersion } from '@marketplace/shared/server/version'

/**
 * What the products of a category say about themselves, in a table of details. Categories below have the same and may
 * say it in another way. A product keeps its values by key; what its category does not have is kept and not shown.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table category_attributes (
        category text not null references categories (slug) on update cascade on delete cascade,
        key      text not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
        kind     text not null check (kind in ('text', 'number', 'choice')),
        name_fr  text not null check (length(name_fr) between 1 and 60),
        name_ar  text not null check (length(name_ar) between 1 and 60),
        name_en  text not null check (length(name_en) between 1 and 60),
        unit     text check (length(unit) between 1 and 20),
        choices  jsonb,
        position integer not null check (position >= 0),
        primary key (category, key),
        unique (category, position) deferrable initially deferred,
        constraint category_attributes_unit check (unit is null or kind = 'number'),
        constraint category_attributes_choices check (
          case when kind = 'choice' then jsonb_typeof(choices) = 'array' and jsonb_array_length(choices) > 0
            else choices is null end)
      )`)
    this.schema.raw(attributesOf)
    this.schema.raw(areAttributes)
    this.schema.raw(`
      alter table products add column attributes jsonb not null default '{}',
        add constraint products_attributes check (are_attributes(attributes)) not valid`)
    this.schema.raw(extendVersion('products', 'attributes', ['attributes']).create)
    this.schema.raw(commentTables(comments))
    this.schema.raw(`comment on column products.attributes is
      'What it says of itself, by the keys of its category’s attributes: texts and numbers.'`)
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.raw(extendVersion('products', 'attributes', ['attributes']).drop)
    this.schema.raw('alter table products drop column attributes')
    this.schema.raw('drop function are_attributes(jsonb)')
    this.schema.raw('drop function attributes_of(text)')
    this.schema.dropTable('category_attributes')
  }
}

/** The attributes of a category and of all above it, those of the highest first; the nearest of a key counts. */
const attributesOf = `
  create function attributes_of(category text) returns table (attribute category_attributes, place bigint)
  language sql stable as $fn$
    with recursive above as (
      select slug, parent_slug, 0 as distance from categories where slug = $1
      union all
      select c.slug, c.parent_slug, a.distance + 1 from categories c join above a on c.slug = a.parent_slug
    ), nearest as (
      select distinct on (d.key) d, a.distance
      from above a join category_attributes d on d.category = a.slug order by d.key, a.distance
    )
    select d, row_number() over (order by distance desc, (d).position) from nearest
  $fn$`

const areAttributes = `
  create function are_attributes(attributes jsonb) returns boolean language sql immutable strict parallel safe as $fn$
    select jsonb_typeof(attributes) = 'object' and pg_column_size(attributes) <= 20000 and not exists (
      select from jsonb_each(case jsonb_typeof(attributes) when 'object' then attributes else '{}' end)
      where key !~ '^[a-z][a-z0-9_]{0,39}$' or jsonb_typeof(value) not in ('string', 'number')
        or length(value #>> '{}') not between 1 and 500)
  $fn$`

const comments: TableComments = {
  category_attributes: {
    table: 'What the products of a category, and of those below it, say about themselves.',
    columns: {
      key: 'By which products keep their values.',
      kind: 'A text as typed, a number with or without a unit, or one of the choices.',
      choices: 'Of a choice: value and names in three languages, in their order.',
      position: 'Its place among those of the category.',
    },
  },
}
