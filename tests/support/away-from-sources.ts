import { tmpdir } from 'node:os'

/**
 * Run something where no folder of sources is at hand by default, whatever stands beside the content of this checkout.
 *
 * @param run - What to run; paths that it is given must be absolute.
 */
export async function awayFromSources<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  const home = process.cwd()
  process.chdir(tmpdir())
  try {
    return await run()
  } finally {
    process.chdir(home)
  }
}
