import { expect, test, vi } from 'vitest'
import { readFlags } from '../../../src/commands/command.ts'

const flags = { write: { type: 'boolean' }, port: { type: 'string' } } as const
const usage = 'Usage: npm run probe'

function read(commandLine: readonly string[], takesNames?: true) {
  const error = vi.fn<(message: string) => void>()
  const form = takesNames ? { usage, flags, takesNames } : { usage, flags }
  return { read: readFlags(commandLine, form, { log: vi.fn(), error }), error: error.mock.calls.join('\n') }
}

test.each<[string[], object, string[]]>([
  [[], {}, []],
  [['--write'], { write: true }, []],
  [['--port=8080', '--write'], { port: '8080', write: true }, []],
  [['--port', '8080'], { port: '8080' }, []],
  [['home', '--write', 'about'], { write: true }, ['home', 'about']],
  [['--', '--write'], {}, ['--write']],
])('%j is read', (commandLine, values, names) => {
  expect(read(commandLine, true).read).toEqual({ values, positionals: names })
})

test.each([['--help'], ['--help', '--wirte'], ['--port', '--help']])(
  '%j %j shows how the command is used, and nothing is wrong',
  (...commandLine) => {
    const [log, error] = [vi.fn(), vi.fn()]
    expect(readFlags(commandLine, { usage, flags }, { log, error })).toBe(0)
    expect([log.mock.calls, error.mock.calls]).toEqual([[[usage]], []])
  },
)

test.each<[string[], string]>([
  [['--wirte'], 'There is no option --wirte.'],
  [['-w', 'home', '--__proto__=1'], 'There is no option -w home --__proto__.'],
  [['--write=yes'], '--write takes no value.'],
  [['--port'], '--port needs a value.'],
  [['--port='], '--port needs a value.'],
  [['--port', '--write'], '--port needs a value.'],
  [
    ['--port', '--fast', '--write=', '--slow'],
    'There is no option --slow.\n--port needs a value.\n--write takes no value.',
  ],
])('%j is refused, with all that is wrong and how to do it', (commandLine, problems) => {
  expect(read(commandLine)).toEqual({ read: 1, error: `${problems}\n\n${usage}` })
})
