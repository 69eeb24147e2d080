import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  deletedUsersComments,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

const tables: TableComments = {
  store_owners: {
    table: 'People who sell. Who has a row here is a store owner; no token says so.',
    columns: {
      user_id: 'The account of the storefront; one owner an account.',
      business_name: 'The name under which the business is known to the platform.',
      phone: 'In E.164, for the platform only. Null once the account is deleted.',
      ice: 'Identifiant Commun de l’Entreprise: 15 digits. Only the owner and admins see it.',
      rib: 'Bank account for what the platform pays out: 24 digits. Only the owner and admins see it.',
      version: 'Rises when a field of the row changes. A write that read an older one is refused.',
    },
  },
  stores: {
    table: 'What an owner sells from; one store an owner.',
    columns: {
      store_owner_id: 'Whose store it is.',
      name_ar: 'The name on Arabic pages. Null: the same as `name`.',
      description_ar: 'The description on Arabic pages.',
      slug: 'Its name in addresses of pages.',
      state: 'Region of Morocco by ISO code, MA-01 to MA-12.',
      logo_url: 'Path of the logo under the gateway, /media/stores/….',
      whatsapp_phone: 'A Moroccan mobile in E.164 that shoppers may write to.',
      is_active: 'Whether it is open: its products are shown and can be ordered.',
      suspended_at: 'Since when an admin keeps it closed. The owner cannot open it meanwhile.',
      suspension_reason: 'What the owner is told about the suspension.',
      was_active: 'Whether it was open when it was suspended. Reinstating brings that back.',
      updated_at:
        'Only ever rises, by at least a millisecond. Other services order what they hear by it.',
      version:
        'Rises when a field that people edit, or a decision, changes. A write that read an older one is refused.',
    },
  },
  ...deletedUsersComments,
}

export default class extends BaseSchema {
  async up() {
    this.schema.raw(commentTables(tables))
  }

  async down() {
    this.schema.raw(uncommentTables(tables))
  }
}
