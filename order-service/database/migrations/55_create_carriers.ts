import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'
import { createVersion, dropVersion } from '@marketplace/shared/server/version'

const comments: TableComments = {
  carriers: {
    table: 'Who carries parcels, and how orders and statuses are exchanged with them.',
    columns: {
      name: 'As orders keep it in orders.carrier.',
      kind: 'manual: people copy numbers. file: CSV files go out and come back.',
      is_active: 'Whether it is offered when a parcel is shipped.',
      column_map: 'Which column of its status files holds what: {tracking, word, at, note}.',
      export_columns: 'The columns of the file for its portal, in their order: [{header, value}].',
      version: 'Rises when a person changes it.',
    },
  },
  carrier_cities: {
    table: 'What a carrier calls a city, and what it asks for the way there.',
    columns: {
      city: 'The name under which orders keep the city.',
      name: 'The carrier’s own name.',
      fee: 'In MAD, what the carrier asks of the platform. Null where nobody knows it.',
    },
  },
  carrier_words: {
    table: 'What the words of a carrier’s status files mean.',
    columns: {
      word: 'Folded, as words are compared.',
      written: 'As it stood in the first file that had it.',
      meaning: 'Null while nobody has said it: its rows wait.',
    },
  },
  carrier_imports: {
    table: 'Status files of carriers, and who sent them.',
    columns: { user_id: 'Member of the order staff in whose name its rows take effect.' },
  },
  carrier_statuses: {
    table: 'Rows of carriers’ status files, each kept once however often it is sent.',
    columns: {
      word: 'As the carrier wrote it.',
      word_key: 'Folded: the word of carrier_words.',
      at: 'When it happened, by the carrier’s clock. Null where the file does not say it.',
      hash: 'Of number, word, moment and note: the same row twice is one.',
      order_id: 'The order that has the number. Null while none was found.',
      outcome:
        'applied, or why it changed nothing; unknown_word waits for a meaning. Null while a job has not come to it.',
    },
  },
}

const meanings = [
  ...['on_the_way', 'delivered', 'returned', 'ignored'],
  ...['postponed', 'unreachable', 'refused', 'wrong_address', 'lost'],
]
const outcomes = [
  ...['applied', 'nothing', 'backwards', 'refused'],
  ...['unknown_word', 'unknown_parcel', 'several_parcels'],
]
const list = (words: string[]) => words.map((word) => `'${word}'`).join(', ')

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table carriers (
        id             uuid primary key default uuidv7(),
        key            text not null unique check (key ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
        name           text not null check (name <> '' and length(name) <= 100),
        kind           text not null default 'manual' check (kind in ('manual', 'file')),
        is_active      boolean not null default true,
        column_map     jsonb not null default '{}' check (jsonb_typeof(column_map) = 'object'),
        export_columns jsonb not null default '[]' check (jsonb_typeof(export_columns) = 'array'),
        created_at     timestamptz not null default now(),
        updated_at     timestamptz not null default now()
      )`)
    this.schema.raw('create unique index carriers_by_name on carriers (fold(name))')
    this.schema.raw(
      createVersion('carriers', ['name', 'kind', 'is_active', 'column_map', 'export_columns'])
    )
    this.schema.raw(`
      create table carrier_cities (
        carrier_id uuid not null references carriers (id),
        city       text not null check (city <> '' and length(city) <= 100),
        name       text not null check (name <> '' and length(name) <= 100),
        fee        numeric(12, 2) check (fee >= 0 and fee < 10000000000),
        primary key (carrier_id, city)
      )`)
    this.schema.raw(`
      create table carrier_words (
        carrier_id uuid not null references carriers (id),
        word       text not null check (word <> '' and length(word) <= 200),
        written    text not null,
        meaning    text check (meaning in (${list(meanings)})),
        primary key (carrier_id, word)
      )`)
    this.schema.raw(`
      create table carrier_imports (
        id         uuid primary key default uuidv7(),
        carrier_id uuid not null references carriers (id),
        file_name  text check (length(file_name) <= 200),
        rows       integer not null check (rows >= 0),
        new_rows   integer not null check (new_rows between 0 and rows),
        user_id    uuid not null,
        user_name  text,
        created_at timestamptz not null default now()
      )`)
    this.schema.raw(
      'create index carrier_imports_of_carrier on carrier_imports (carrier_id, created_at desc, id desc)'
    )
    this.schema.raw(`
      create table carrier_statuses (
        id              uuid primary key default uuidv7(),
        carrier_id      uuid not null references carriers (id),
        import_id       uuid not null references carrier_imports (id),
        position        integer not null,
        tracking_number text not null check (length(tracking_number) <= 100),
        word            text not null check (length(word) <= 200),
        word_key        text not null,
        at              timestamptz,
        note            text check (length(note) <= 500),
        hash            text not null,
        order_id        uuid references orders (id),
        outcome         text check (outcome in (${list(outcomes)})),
        created_at      timestamptz not null default now(),
        unique (carrier_id, hash),
        foreign key (carrier_id, word_key) references carrier_words (carrier_id, word)
      )`)
    this.schema.raw(`
      create index carrier_statuses_of_import on carrier_statuses (import_id, position)`)
    this.schema.raw(`
      create index carrier_statuses_left on carrier_statuses (carrier_id, word_key)
        where outcome is null or outcome = 'unknown_word'`)
    this.schema.raw(`
      create index carrier_statuses_of_order on carrier_statuses (order_id, at) where order_id is not null`)
    this.schema.raw(commentTables(comments))
    this.schema.raw(`
      insert into carriers (key, name) values
        ('amana', 'Amana'), ('ctm', 'CTM Messagerie'), ('aramex', 'Aramex'), ('cathedis', 'Cathedis')`)
  }

  async down() {
    for (const table of [
      'carrier_statuses',
      'carrier_imports',
      'carrier_words',
      'carrier_cities',
    ]) {
      this.schema.dropTable(table)
    }
    this.schema.raw(dropVersion('carriers'))
    this.schema.dropTable('carriers')
  }
}
