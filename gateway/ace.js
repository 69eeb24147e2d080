/*
|--------------------------------------------------------------------------
| JavaScript entrypoint for running ace commands
|--------------------------------------------------------------------------
|
| Registers the TypeScript loader, then imports the console. The build
| replaces this file by one that needs no loader.
|
*/
import '@poppinss/ts-exec'

await import('./bin/console.js')
