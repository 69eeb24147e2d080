import { writeAppFiles } from '../containers/app_files.ts'

/** `secrets <folder>`: makes the secrets of a composed shop, once, and writes for each app a file of what it reads. */
export async function run([folder]: string[]): Promise<number> {
  if (!folder) throw new Error('Say where: secrets <folder>')
  writeAppFiles(folder)
  console.log(`Settings and secrets lie in ${folder}.`)
  return 0
}
