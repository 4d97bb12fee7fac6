import type { Output } from '../../src/commands/command.ts'
import type { Fixture } from './fixture.ts'

/**
 * Keep what a command writes.
 *
 * @param fixture - The fixture from whose folder paths are written.
 * @returns The output to hand to the command, and all that was written to it.
 */
export function recordOutput(fixture: Fixture): { output: Output; messages: { log: string; error: string } } {
  const messages = { log: '', error: '' }
  const output: Output = {
    log: (message) => {
      messages.log += fixture.shorten(message)
    },
    error: (message) => {
      messages.error += fixture.shorten(message)
    },
  }
  return { output, messages }
}
