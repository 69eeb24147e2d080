import { databases } from '../apps.ts'
import { bringsDatabases } from '../config.ts'
import { readPasswords, rolesOf } from '../containers/passwords.ts'
import { postgresServer } from '../containers/app_files.ts'
import { createRoles } from '../postgres/roles.ts'

/** `databases <folder>`: makes the databases and roles of a composed shop, with the passwords kept in the folder. */
export async function run([folder]: string[]): Promise<number> {
  if (!folder) throw new Error('Say where the passwords are kept: databases <folder>')
  if (bringsDatabases()) {
    console.log(`Using the databases of ${databases.map(({ variable }) => variable).join(', ')}.`)
    return 0
  }
  const passwords = readPasswords(folder)
  const url = `postgres://postgres:${passwords.superuser}@${postgresServer}/postgres`
  await createRoles(url, rolesOf(passwords))
  console.log(`${databases.length} databases are there, each with its two roles.`)
  return 0
}
