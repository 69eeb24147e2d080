import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  deletedUsersComments,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

const version =
  'Rises when a field that people edit, or a decision, changes. A write that read an older one is refused.'

const products: TableComments = {
  categories: {
    table: 'The tree of what is sold. Products lie in its leaves.',
    columns: {
      slug: 'Its name in addresses of pages, and its key.',
      parent_slug: 'The category that it lies in; null at the top.',
      position: 'Its place among its siblings.',
      version,
    },
  },
  store_copies: {
    table: 'What the catalog needs to know of a store. store-service sends it with every change.',
    columns: {
      store_id: 'The store of store-service.',
      is_active: 'Whether the store is open.',
      updated_at: 'Of the store when it was sent. An older event is ignored.',
    },
  },
  products: {
    table: 'One thing for sale, of one store, with one price.',
    columns: {
      store_id: 'Whose product it is: a store of store-service, through its copy.',
      slug: 'Its name in addresses of pages.',
      category: 'Where it lies: the slug of a category.',
      price: 'In MAD.',
      sku: 'The store’s own code for it, as typed.',
      sku_key: 'The SKU as it is compared: case, spaces and invisible characters do not count.',
      is_active: 'Whether its owner shows it.',
      store_is_active: 'Copied from the store, so that a list reads one table.',
      archived_at: 'Since when it is archived: out of the shop, restorable.',
      archived_by_role: 'Who archived it. What staff archived only staff restore.',
      was_active: 'Whether it was shown when it was archived. Restoring brings that back.',
      rating_average: 'Mean of its approved reviews; written with them.',
      rating_count: 'How many approved reviews it has; written with them.',
      version,
    },
  },
  product_search: {
    table: 'The words of each product, apart from it so that a new price leaves the index alone.',
    columns: {
      tsv: 'Names weigh most (A), then category and store (B), then the description (D).',
    },
  },
  images: {
    table: 'Pictures of a product.',
    columns: {
      url: 'Path under the gateway; smaller variants stand beside it (-320, -640, -1200).',
      is_primary: 'Whether lists show this one. One a product at most.',
      position: 'Its place among the pictures of the product.',
      width: 'In pixels.',
      height: 'In pixels.',
      thumbhash: 'A blurred preview in a few bytes, shown while the picture loads.',
    },
  },
  reviews: {
    table: 'What buyers say of a product after delivery. Shown once it is approved.',
    columns: {
      user_id: 'The author, an account of the storefront; one review a product.',
      user_name: 'First name and initial. Empty once the account is deleted.',
      status: 'Staff decide on pending ones; an edit makes it pending again.',
      moderated_by: 'Which of the staff decided.',
      rejection_note: 'What staff add to the reason, for the author.',
      version,
    },
  },
}

const stock: TableComments = {
  inventory: {
    table: 'The stock of each product. What can be ordered is quantity − reserved.',
    columns: {
      quantity: 'Pieces in the store’s hands; the sum of the movements.',
      reserved: 'Pieces of it that are promised to orders.',
    },
  },
  stock_movements: {
    table: 'Every change of a quantity and why. Append-only.',
    columns: {
      amount: 'By how much the quantity changed; negative when stock left.',
      actor_id: 'Who changed it by hand; null for sales and returns.',
      actor_name: 'Their name then. Blanked when their account is deleted.',
      reference: 'The order of a sale or a return.',
    },
  },
  reservations: {
    table: 'One head a checkout: what it has promised itself.',
    columns: {
      id: 'The id of the checkout, chosen by order-service.',
      status: 'Released is final: a late reserve under the same id is refused.',
      expires_at: 'When lines that are still held give their stock back.',
    },
  },
  stock_reservations: {
    table: 'The lines of a reservation, one a product.',
    columns: {
      quantity: 'Pieces promised.',
      status: 'held → confirmed → committed → returned; held and confirmed lines can be released.',
      order_id: 'The order that the line became part of.',
    },
  },
}

const tables = { ...products, ...stock, ...deletedUsersComments }

export default class extends BaseSchema {
  async up() {
    this.schema.raw(commentTables(tables))
  }

  async down() {
    this.schema.raw(uncommentTables(tables))
  }
}
