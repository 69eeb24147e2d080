import { chromium } from 'playwright'
import { findChromium } from '../dev/chromium.ts'
import { readFileSync } from 'node:fs'
const [,, out, ...files] = process.argv
const b = await chromium.launch(await findChromium())
const p = await b.newPage({ viewport: { width: 1800, height: 900 } })
const imgs = files.map((f) => `<img style="height:860px;border:1px solid #888;margin:4px" src="data:image/png;base64,${readFileSync('/tmp/deskrun/' + f).toString('base64')}">`).join('')
await p.setContent(`<body style="margin:0;display:flex;background:#444">${imgs}</body>`)
await p.screenshot({ path: '/tmp/deskrun/' + out, fullPage: true })
await b.close()
