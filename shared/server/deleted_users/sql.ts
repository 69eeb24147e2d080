/** SQL of the table in which a service remembers whose account was deleted. */
export const createDeletedUsers = `
  create table deleted_users (
    user_id    uuid primary key,
    deleted_at timestamptz not null
  )`

export const dropDeletedUsers = 'drop table deleted_users'
