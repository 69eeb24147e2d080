import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'
import { createVersion, dropVersion, extendVersion } from '@marketplace/shared/server/version'

/** A family of products of one store that differ in named options. What a member says of itself fits its family. */
export default class extends BaseSchema {
  async up() {
    for (const statement of functions) this.schema.raw(statement)
    this.schema.raw(`
      create table families (
        id         uuid primary key default uuidv7(),
        store_id   uuid not null references store_copies (store_id),
        name       text not null check (length(name) between 1 and 200),
        name_ar    text check (length(name_ar) between 1 and 200),
        options    jsonb not null check (are_family_options(options)),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (id, store_id)
      )`)
    this.schema.raw(
      'create index families_of_store on families (store_id, created_at desc, id desc)'
    )
    this.schema.raw(`
      alter table products
        add column family_id uuid,
        add column options jsonb,
        add column is_lead boolean not null default true,
        add constraint products_family_of_store foreign key (family_id, store_id)
          references families (id, store_id) not valid,
        add constraint products_options_in_family check ((family_id is null) = (options is null)) not valid,
        add constraint products_alone_is_lead check (family_id is not null or is_lead) not valid`)
    this.schema.raw(
      'create unique index products_of_family on products (family_id, options) where family_id is not null'
    )
    this.schema.raw(
      'create unique index products_lead on products (family_id) where family_id is not null and is_lead'
    )
    this.schema.raw(createVersion('families', ['name', 'name_ar', 'options']))
    this.schema.raw(extendVersion('products', 'family', ['family_id', 'options']).create)
    this.schema.raw(commentTables(tables))
    for (const [column, text] of Object.entries(columns)) {
      this.schema.raw(`comment on column products.${column} is '${text}'`)
    }
  }

  async down() {
    this.schema.raw(uncommentTables(tables))
    this.schema.raw(extendVersion('products', 'family', []).drop)
    this.schema.raw(
      'alter table products drop column family_id, drop column options, drop column is_lead'
    )
    this.schema.raw(dropVersion('families'))
    this.schema.dropTable('families')
    for (const name of ['fits_family(jsonb, jsonb)', 'are_family_options(jsonb)']) {
      this.schema.raw(`drop function ${name}`)
    }
    this.schema.raw('drop function are_option_values(jsonb)')
  }
}

const tables: TableComments = {
  families: {
    table:
      'Products of one store that differ in named options: sizes of a caftan, weights of a tea.',
    columns: {
      store_id: 'Whose family it is, as of all its members.',
      name: 'What its members have in common; shown on their one card.',
      options:
        'One to three: what members differ in, each with its values in the order of the chooser.',
      version:
        'Rises when a field that people edit, or a decision, changes. A write that read an older one is refused.',
    },
  },
}

const columns = {
  family_id: 'The family that it is a member of.',
  options: 'Its value for each option of its family; no two members have the same ones.',
  is_lead:
    'Whether lists show it: the one of its family that stands for all, or a product without family. Kept by triggers.',
}

const functions = [
  `create function are_option_values(option_values jsonb) returns boolean
   language sql immutable parallel safe as $fn$
     select case
       when option_values is null or jsonb_typeof(option_values) <> 'array' then false
       when jsonb_array_length(option_values) not between 1 and 100 then false
       else (
         select bool_and(jsonb_typeof(v) = 'string' and length(v #>> '{}') between 1 and 60)
            and count(distinct lower(normalize(v #>> '{}', NFKC))) = count(*)
         from jsonb_array_elements(option_values) v)
     end
   $fn$`,
  `create function are_family_options(options jsonb) returns boolean
   language sql immutable parallel safe as $fn$
     select case
       when options is null or jsonb_typeof(options) <> 'array' then false
       when jsonb_array_length(options) not between 1 and 3 then false
       else (
         select count(distinct o ->> 'key') = count(*)
            and bool_and(coalesce(
              o ->> 'key' in ('size', 'colour', 'weight', 'volume', 'material', 'scent', 'dimensions'), false))
            and bool_and(are_option_values(o -> 'values'))
         from jsonb_array_elements(options) o)
     end
   $fn$`,
  `create function fits_family(options jsonb, family_options jsonb) returns boolean
   language sql immutable parallel safe as $fn$
     select case
       when options is null or jsonb_typeof(options) <> 'object' then false
       else (select count(*) from jsonb_object_keys(options)) = jsonb_array_length(family_options)
        and (
          select bool_and(coalesce(o -> 'values' @> jsonb_build_array(options -> (o ->> 'key')), false))
          from jsonb_array_elements(family_options) o)
     end
   $fn$`,
]
