import type { DatabaseKey } from '../apps.ts'
import { asTable } from './describe.ts'
import type { Table } from './read_schema.ts'

export interface Relation {
  /** As the design of the marketplace names it. */
  name: string
  /** The column that names the other row: `database`, table and column. */
  from: [DatabaseKey, string, string]
  to: [DatabaseKey, string, string]
  /** How it is kept true where no foreign key can be: another database has the row. */
  keptBy?: string
}

const account =
  'The id is the `sub` of a verified token, never a field of a body. An account with an open store or order cannot be deleted;'

export const relations: Relation[] = [
  {
    name: 'User 1:1 StoreOwner',
    from: ['store', 'store_owners', 'user_id'],
    to: ['storefront', 'users', 'id'],
    keptBy: `${account} an event of the deletion closes the store for good and blanks the phone.`,
  },
  {
    name: 'StoreOwner 1:1 Store',
    from: ['store', 'stores', 'store_owner_id'],
    to: ['store', 'store_owners', 'id'],
  },
  {
    name: 'Store 1:N Product',
    from: ['catalog', 'products', 'store_id'],
    to: ['store', 'stores', 'id'],
    keptBy:
      'A foreign key to `store_copies`, which only store-service fills: by a job with each change, or asked for a store that is new. Stores are never deleted. `npm run audit` compares what is open.',
  },
  {
    name: 'Product 1:N Image',
    from: ['catalog', 'images', 'product_id'],
    to: ['catalog', 'products', 'id'],
  },
  {
    name: 'Product 1:1 Inventory',
    from: ['catalog', 'inventory', 'product_id'],
    to: ['catalog', 'products', 'id'],
  },
  {
    name: 'User 1:N Order',
    from: ['order', 'orders', 'user_id'],
    to: ['storefront', 'users', 'id'],
    keptBy: `${account} finished orders keep the id, their personal fields are blanked when the law allows.`,
  },
  {
    name: 'Order 1:N OrderItem',
    from: ['order', 'order_items', 'order_id'],
    to: ['order', 'orders', 'id'],
  },
  {
    name: 'Product 1:N OrderItem',
    from: ['order', 'order_items', 'product_id'],
    to: ['catalog', 'products', 'id'],
    keptBy:
      'Lines are written from a reservation, whose lines have a foreign key to the product: one that was ever reserved is archived, never deleted. `npm run audit` compares orders and reservations.',
  },
  {
    name: 'User 1:N Wishlist',
    from: ['storefront', 'wishlist', 'user_id'],
    to: ['storefront', 'users', 'id'],
  },
  {
    name: 'Product 1:N Wishlist',
    from: ['storefront', 'wishlist', 'product_id'],
    to: ['catalog', 'products', 'id'],
    keptBy:
      'catalog-service is asked before it is kept; an unknown product is 404. One that is gone later is shown as gone.',
  },
  {
    name: 'User 1:N Address',
    from: ['storefront', 'addresses', 'user_id'],
    to: ['storefront', 'users', 'id'],
  },
  {
    name: 'Address 1:N Order',
    from: ['order', 'orders', 'shipping_address_id'],
    to: ['storefront', 'addresses', 'id'],
    keptBy:
      'Checkout reads the address from the storefront, as one of the shopper’s, and copies all of it. The order stands on the copy: changing or deleting the address changes no order.',
  },
  {
    name: 'User 1:N Review',
    from: ['catalog', 'reviews', 'user_id'],
    to: ['storefront', 'users', 'id'],
    keptBy:
      'The id is the `sub` of a verified token, and order-service is asked whether this account was delivered the product. An event of the deletion blanks the name.',
  },
  {
    name: 'Product 1:N Review',
    from: ['catalog', 'reviews', 'product_id'],
    to: ['catalog', 'products', 'id'],
  },
  {
    name: 'Order 1:N Payment',
    from: ['order', 'payments', 'order_id'],
    to: ['order', 'orders', 'id'],
  },
]

export type Schemas = Record<DatabaseKey, Table[]>

/** The relations as a table; throws where a column or a foreign key that they name does not exist. */
export function describeRelations(schemas: Schemas): string {
  const rows = relations.map((relation) => [
    relation.name,
    linkTo(relation.from, schemas),
    linkTo(relation.to, schemas),
    relation.keptBy ?? foreignKeyOf(relation, schemas),
  ])
  return asTable(['relation', 'written in', 'names', 'kept true by'], rows)
}

function linkTo([key, name, column]: Relation['from'], schemas: Schemas): string {
  const table = schemas[key].find((candidate) => candidate.name === name)
  if (!table?.columns.some((candidate) => candidate.name === column))
    throw new Error(`dev/schema/relations.ts names ${name}.${column}, which ${key} does not have.`)
  return `[${key}: ${name}.${column}](${key}.md#${name})`
}

function foreignKeyOf({ name, from, to }: Relation, schemas: Schemas): string {
  const table = schemas[from[0]].find((candidate) => candidate.name === from[1])!
  const key = table.foreignKeys.find(
    ({ columns, table: target }) => columns[0] === from[2] && target === to[1]
  )
  if (!key) throw new Error(`${name}: ${from[1]}.${from[2]} has no foreign key to ${to[1]}.`)
  const isUnique = table.uniques.some((columns) => columns.join() === from[2])
  return isUnique ? 'A foreign key, unique.' : 'A foreign key.'
}
