import { defineConfig } from 'vitest/config'

/**
 * Unit and integration tests, in Node. The tests of test/e2e drive a browser and have their own runner. Two
 * processes at most: more of them only take the time of each other on a small machine, and the tests with a
 * time limit would fail for nothing.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // What tests start speaks English, whoever runs them.
    env: { LC_ALL: 'C.UTF-8' },
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/e2e/**'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 5_000,
  },
})
