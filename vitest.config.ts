import { availableParallelism } from 'node:os'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { ELEMENT_NAMES } from './elements/names.ts'

const isCustomElement = (tag: string): boolean => ELEMENT_NAMES.includes(tag)

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  test: {
    include: ['tests/{unit,render,build,conformance}/**/*.test.ts'],
    testTimeout: 20_000,
    // No test changes what others see, and loading the grammars and rules anew for each file took most of the time.
    isolate: false,
    // By itself Vitest leaves one processor free: of two, half of the machine.
    maxWorkers: availableParallelism(),
  },
})
