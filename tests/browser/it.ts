/** Tests of what a browser shows. */
import { it as once } from 'node:test';
import type { TestContext } from 'node:test';

/**
 * A test that gets a second try. A browser on a busy machine now and then drops a key or a frame, which is no fault of
 * the site; one that fails twice is. The report tells of a first failure.
 */
export function it(name: string, test: (t: TestContext) => void | Promise<void>): void {
  void once(name, async (t) => {
    try {
      await test(t);
    } catch (error) {
      t.diagnostic(`tried twice; at first: ${(error as Error).message}`);
      await test(t);
    }
  });
}
