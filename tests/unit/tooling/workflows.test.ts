import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const texts = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
const workflows = new Map([...texts].map(([file, text]) => [file, parse(text) as Workflow]))
const stepsOf = (jobs: readonly Job[]) => jobs.flatMap(({ steps }) => steps)

describe.each([...workflows])('%s', (file, { on, permissions, jobs }) => {
  const all = Object.values(jobs)
  const isPull = 'pull_request' in on
  /** Those that a pull request runs, with whatever code it brings. */
  const ofPulls = isPull ? all.filter((job) => job.if !== "github.event_name == 'push'") : []

  test('uses actions of GitHub’s own, each at a version', () => {
    const used = stepsOf(all).flatMap(({ uses }) => uses ?? [])
    expect(used.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([])
  })

  test('may read at most, unless a job asks for more', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions)
  })

  test('never runs a pull request’s code with the rights of the repository', () => {
    expect(on).not.toHaveProperty('pull_request_target')
    expect(ofPulls.flatMap((job) => Object.values(job.permissions ?? {}))).not.toContain('write')
    if (isPull) expect(texts.get(file)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/)
  })

  test('puts no words of others into a script', () => {
    const scripts = stepsOf(all).flatMap(({ run, with: inputs }) => [run ?? '', inputs?.['script'] ?? ''])
    expect(scripts.join('\n')).not.toContain('${{')
  })

  test('runs nobody’s code where another workflow starts it', () => {
    if (!('workflow_run' in on)) return
    const steps = stepsOf(all)
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
    const actions = steps.map(({ uses }) => uses?.replace(/@.*/, ''))
    expect(
      actions.filter((uses) => !['actions/download-artifact', 'actions/github-script'].includes(uses!)),
    ).toEqual([])
  })
})

const comment = workflows.get('line-up-comment.yml')!
const [download, act] = stepsOf(Object.values(comment.jobs)) as [Step, Step]

describe('the comment on a pull request', () => {
  test('takes what the workflow wrote that runs the pull request’s code', () => {
    const writer = workflows.get('line-ups.yml')!
    expect(comment.on['workflow_run']).toMatchObject({ workflows: [writer.name] })
    const upload = stepsOf(Object.values(writer.jobs)).at(-1)!
    expect(download.with!['name']).toBe(upload.with!['name'])
  })

  test('is written with no other right than to write it', () => {
    const [job] = Object.values(comment.jobs)
    expect(job!.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
    expect(job!.if).toContain("workflow_run.event == 'pull_request'")
  })
})

const sha = 'a5c3785ed8d6a35868bc169f07e40e889087fd2e'
const marker = '<!-- line-ups -->'
const own = { id: 7, user: { login: 'github-actions[bot]' }, body: `${marker}\nOlder.` }

/** Run the workflow’s script beside a stand-in for GitHub, and tell what it wrote there. */
async function put(
  text: string | { readonly linkTo: string },
  { comments = [] as readonly object[], head = sha } = {},
): Promise<{ written: { body: string; issue_number?: number; comment_id?: number }[]; asked: object[] }> {
  const home = mkdtempSync(join(tmpdir(), 'line-ups-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const file = join(home, 'line-ups.md')
  if (typeof text === 'string') writeFileSync(file, text)
  else symlinkSync(text.linkTo, file)
  const [written, asked]: [Awaited<ReturnType<typeof put>>['written'], object[]] = [[], []]
  const keep = (made: (typeof written)[number]) => Promise.resolve(written.push(made))
  const github = {
    paginate: () => Promise.resolve(comments),
    rest: {
      pulls: {
        list: (query: object) => {
          asked.push(query)
          return Promise.resolve({ data: [{ number: 12, head: { sha: head } }] })
        },
      },
      issues: { createComment: keep, updateComment: keep },
    },
  }
  const context = {
    repo: { owner: 'us', repo: 'site' },
    payload: {
      workflow_run: { head_sha: sha, head_branch: 'storm', head_repository: { owner: { login: 'them' } } },
    },
  }
  const script = `return (async () => {${act.with!['script']!}})()`
  const names = ['github', 'context', 'require', 'process', 'Buffer']
  const run = compileFunction(script, names) as (...given: readonly unknown[]) => Promise<void>
  await run(github, context, createRequire(import.meta.url), { env: { FILE: file } }, Buffer)
  return { written, asked }
}

describe('the comment’s script', () => {
  test('asks GitHub for the pull request, and writes one comment', async () => {
    const { written, asked } = await put('## A story\n')
    expect(asked).toEqual([{ owner: 'us', repo: 'site', state: 'open', head: 'them:storm' }])
    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({ issue_number: 12 })
    expect(written[0]!.body).toMatch(
      new RegExp(`^${marker}\n.*${sha}.*\n\n<details>.*\n\n## A story\n\n</details>$`),
    )
  })

  test('renews its own comment, and no other', async () => {
    const others = { id: 6, user: { login: 'somebody' }, body: marker }
    const notes = { id: 5, user: { login: 'github-actions[bot]' }, body: `See ${marker}` }
    const { written } = await put('## A story\n', { comments: [others, notes, own] })
    expect(written.map(({ comment_id }) => comment_id)).toEqual([7])
    const { written: anew } = await put('## A story\n', { comments: [others, notes] })
    expect(anew.map(({ issue_number }) => issue_number)).toEqual([12])
  })

  test('writes nothing where the branch has moved on', async () => {
    expect((await put('## A story\n', { head: 'b'.repeat(40) })).written).toEqual([])
  })

  test('says where no line-up is touched any more, and nothing where none ever was', async () => {
    expect((await put('\n')).written).toEqual([])
    const { written } = await put('', { comments: [own] })
    expect(written.map(({ body }) => body)).toEqual([`${marker}\nNo line-up is touched any more.`])
  })

  test.each(['x'.repeat(79), 'é'.repeat(79), '𝄞'.repeat(39), '@x '.repeat(26)])(
    'is cut behind a line where it is too long for a comment: %s',
    async (line) => {
      const [{ body }] = (await put(`${line}\n`.repeat(5000))).written as [{ body: string }]
      expect(body.length).toBeGreaterThan(65_000)
      expect(body.length).toBeLessThanOrEqual(65_536)
      const parted = line.replaceAll('@', '@<!-- -->').trim()
      const [, shown] = body.split('</summary>\n\n')
      expect(
        new Set(
          shown!
            .split('\n\nThe rest is too long')[0]!
            .split('\n')
            .map((one) => one.trim()),
        ),
      ).toEqual(new Set([parted]))
      expect(body.endsWith('prints it.\n\n</details>')).toBe(true)
    },
  )

  test('mentions nobody, and leaves alone what mentions nobody yet', async () => {
    const { written } = await put('ask @someone, @<!-- -->nobody')
    expect(written[0]!.body).toContain('ask @<!-- -->someone, @<!-- -->nobody')
  })

  test('follows no link', async () => {
    await expect(put({ linkTo: resolve('package.json') })).rejects.toThrow('The line-ups are no file.')
  })
})
