import { test } from '@japa/runner'
import { sourceOfTiles } from '#domain/map_tiles'

test.group('Where tiles of a map come from', () => {
  for (const [address, source] of [
    ['https://tile.openstreetmap.org/{z}/{x}/{y}.png', 'https://tile.openstreetmap.org'],
    ['https://{s}.tile.example/{z}/{x}/{y}.png', 'https://*.tile.example'],
    ['http://localhost:8081/{z}/{x}/{y}.png?key=a', 'http://localhost:8081'],
  ] as const) {
    test(`Pages may show pictures of ${source} for ${address}`, ({ assert }) => {
      assert.equal(sourceOfTiles(address), source)
    })
  }

  for (const address of ['', 'tiles', 'https://tile.example/', 'javascript:{z}{x}{y}']) {
    test(`“${address}” is refused with a sentence`, ({ assert }) => {
      assert.throws(() => sourceOfTiles(address), /MAP_TILES must be a web address/)
    })
  }
})
