import { expect, test } from 'vitest'
import { runStages, type Step } from '../../../src/commands/support/run-steps.ts'

const passed = { passed: 1, failed: 0, skipped: 0 }
const failed = { passed: 0, failed: 1, skipped: 0 }

function step(name: string, counts = passed, needs?: string): Step {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    run: () => Promise.resolve({ counts, output: `output of ${name}` }),
  }
}

async function run(stages: Step[][]) {
  let printed = ''
  const results = await runStages(stages, (text) => (printed += text))
  return { results: [...results], printed }
}

test('prints each step’s counts and output', async () => {
  const { printed } = await run([[step('lint', failed)]])
  expect(printed).toMatch(/^… lint\n\n── lint: 0 passed, 1 failed \(0\.0 s\) ─+\noutput of lint\n\n$/)
})

test('goes on after a failure, but not with what needs the failed step', async () => {
  const { results, printed } = await run([
    [step('build', failed), step('lint', failed)],
    [step('site', passed, 'build'), step('types')],
    [step('browser', passed, 'site'), step('prose', passed, 'types')],
  ])
  expect(results).toEqual([
    ['build', failed],
    ['lint', failed],
    ['site', failed],
    ['types', passed],
    ['browser', failed],
    ['prose', passed],
  ])
  expect(printed).toContain('── site: not run: it needs build, which failed ─')
  expect(printed).not.toContain('output of site')
  expect(printed).not.toContain('output of browser')
})

test('runs two steps of a stage at a time, and stages one after another', async () => {
  let running = 0
  const seen: string[] = []
  const slow = (name: string): Step => ({
    name,
    async run() {
      running += 1
      seen.push(`${name} with ${running}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      return { counts: passed, output: '' }
    },
  })
  await run([[slow('a'), slow('b'), slow('c')], [slow('d')]])
  expect(seen).toEqual(['a with 1', 'b with 2', 'c with 2', 'd with 1'])
})
