import { defineConfig } from '@adonisjs/drive'
import { createDriver } from './driver.ts'
import { readFileSettings, type FileVariables } from './settings.ts'

/**
 * `config/drive.ts` of a service that keeps files: one disk, on this machine or in an S3 bucket. Throws the sentence
 * of `readFileSettings`.
 */
export async function defineServiceDrive(variables: FileVariables) {
  const driver = await createDriver(readFileSettings(variables))
  return defineConfig({ default: 'files', services: { files: () => driver } })
}
