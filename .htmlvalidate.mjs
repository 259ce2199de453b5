import { defineConfig } from 'html-validate'

/** Every rule of html-validate's recommended set and of its set for whole documents, with these exceptions. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // `relaxed` is what the HTML standard asks for: not empty, no white space. Nuxt's root is `__nuxt`, and Nuxt
    // Content puts an underscore before headings that start with a digit.
    'valid-id': ['error', { relaxed: true }],
    // A hash guards what another server sends; ours come from where the page does.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})
