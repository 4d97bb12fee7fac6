import { expect, test } from 'vitest'
import { projectFolder, runScript, toolPath } from '../../../src/commands/support/run-tool.ts'

test('tools are run by this Node, in the project’s folder, with what they print', async () => {
  const script = 'console.log(process.version, process.cwd(), process.env.PROBE); console.error("!")'
  const { code, output } = await runScript(['--eval', script], 'keep', { PROBE: 'yes' })
  expect(code).toBe(0)
  expect(output).toContain(`${process.version} ${projectFolder.replace(/[\\/]$/, '')} yes`)
  expect(output).toContain('!')
})

test('a tool’s exit code is handed on', async () => {
  expect(await runScript(['--eval', 'process.exit(3)'], 'keep')).toEqual({ code: 3, output: '' })
})

test('a tool is found by its package and command', async () => {
  const { output } = await runScript([toolPath('typescript', 'tsc'), '--version'], 'keep')
  expect(output).toMatch(/^Version \d/)
  expect(toolPath('prettier')).toMatch(/prettier\.cjs$/)
})

test('a package without the command is an error', () => {
  expect(() => toolPath('typescript')).toThrow('typescript has no command typescript')
})
