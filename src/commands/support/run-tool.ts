import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project’s own folder. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Find the script that a package’s command starts, to run it with this very Node instead of the first on the path.
 *
 * @param packageName - An installed package.
 * @param command - One of its commands. Default: the package’s name.
 * @returns The script’s path.
 */
export function toolPath(packageName: string, command = packageName): string {
  const folder = join(projectFolder, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}

/** What a run of a script came to. */
export interface ToolResult {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null
  /** What it wrote to its output and error streams; empty where that went straight to this process’s. */
  readonly output: string
}

/**
 * Run a script with this Node in the project’s folder.
 *
 * @param script - The script’s path, followed by its arguments.
 * @param output - `show` passes its output on as it comes, `keep` returns it.
 * @param variables - Environment variables beside this process’s own.
 */
export function runScript(
  script: readonly string[],
  output: 'show' | 'keep',
  variables: Readonly<Record<string, string>> = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, {
      cwd: projectFolder,
      env: { ...process.env, ...variables },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const pieces: Buffer[] = []
    const keep = (piece: Buffer) => pieces.push(piece)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code, output: Buffer.concat(pieces).toString('utf8') })
    })
  })
}
