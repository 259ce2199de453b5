/** Command as it is typed after `npm run` → its file in cli/, which runs on the pinned Node. */
export const COMMANDS = {
  start: 'start.ts',
  dev: 'dev.ts',
  generate: 'generate.ts',
  test: 'test.ts',
  'test:fuzz': 'test-fuzz.ts',
  prove: 'prove.ts',
  proof: 'prove.ts',
  new: 'new.ts',
  'lint:content': 'lint-content.ts',
  record: 'record.ts',
  indexnow: 'indexnow.ts',
  'check:code': 'check-code.ts',
  'check:output': 'check-output.ts',
  'check:html': 'check-html.ts',
  'docs:tags': 'docs-tags.ts',
  'docs:pictures': 'docs-pictures.ts',
}
