/**
 * Node runs this file before a build that is measured (`--import`). When the build ends it writes to the file that `MEASURED_FILE`
 * names how much memory it took, and how often it read the files of the content.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'
import type { ProcessMeasurement } from './measured-process.ts'

const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content') + sep
const readings = new Map<string, number>()
const read = fs.readFileSync

const counting = (...given: Parameters<typeof read>) => {
  const [path] = given
  if (typeof path === 'string' && resolve(path).startsWith(contentFolder))
    readings.set(path, (readings.get(path) ?? 0) + 1)
  return read(...given)
}
fs.readFileSync = counting as typeof read
syncBuiltinESMExports()

process.once('exit', () => {
  const measured: ProcessMeasurement = {
    // Node gives kilobytes of 1,024 bytes, on every system.
    peakBytes: process.resourceUsage().maxRSS * 1024,
    readings: Math.max(0, ...readings.values()),
  }
  fs.writeFileSync(process.env['MEASURED_FILE']!, JSON.stringify(measured))
})
