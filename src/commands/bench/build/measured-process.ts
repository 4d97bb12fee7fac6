import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runScript } from '../../support/run-tool.ts'

/** What a process tells of itself when it ends. */
export interface ProcessMeasurement {
  /** The most memory that it had at once (its resident set), in bytes. */
  readonly peakBytes: number
  /** How often it read the content file that it read most often. */
  readonly readings: number
}

/** Loaded before each command. */
const startScript = fileURLToPath(new URL('../../support/start.js', import.meta.url))
const watcher = fileURLToPath(new URL('watch-process.ts', import.meta.url))

/**
 * Run a script in a process of its own, and measure it.
 *
 * @param script - The script’s path, followed by its arguments.
 * @param variables - Environment variables beside this process’s own.
 * @returns Its memory and readings, and the time from its start to its end, in milliseconds.
 * @throws Error with what the script wrote where it fails.
 */
export async function runMeasured(
  script: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<ProcessMeasurement & { readonly time: number }> {
  const file = join(tmpdir(), `measured-${process.pid}.json`)
  try {
    const start = performance.now()
    const { code, output } = await runScript(
      ['--import', startScript, '--import', watcher, ...script],
      'keep',
      {
        ...variables,
        MEASURED_FILE: file,
      },
    )
    const time = performance.now() - start
    if (code !== 0) throw new Error(output)
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as ProcessMeasurement), time }
  } finally {
    rmSync(file, { force: true })
  }
}
